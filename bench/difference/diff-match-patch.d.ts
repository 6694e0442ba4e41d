declare module 'diff-match-patch' {
  type Diff = [side: -1 | 0 | 1, text: string];
  export class diff_match_patch {
    Diff_Timeout: number;
    diff_main(left: string, right: string, checkLines: boolean): Diff[];
    diff_cleanupSemantic(diffs: Diff[]): void;
  }
}
