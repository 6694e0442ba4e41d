import { compareVersions } from '../../domain/versions/compareVersions';
import { versionText } from '../../domain/versions/versionText';
import type { VersionsQuestion } from './runVersions';

/** Compares two versions off the window's thread. It is cancelled by ending the worker. */
self.onmessage = ({ data }: MessageEvent<VersionsQuestion>) => {
  const { left, right, ignore, patience } = data;
  const end = performance.now() + patience;
  const shouldStop = () => performance.now() > end;
  const versions = compareVersions(versionText(left), versionText(right), { ignore, shouldStop });
  self.postMessage(versions);
};
