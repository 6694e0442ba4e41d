import { type Matching, matchRun, type Region } from './matching';

/** Matches the words with which both sides of a region begin and end alike; gives back what lies between. */
export function matchEnds(matching: Matching, region: Region): Region {
  const head = commonHead(matching, region);
  matchRun(matching, { left: region.leftStart, right: region.rightStart, length: head });
  const body = {
    ...region,
    leftStart: region.leftStart + head,
    rightStart: region.rightStart + head,
  };
  const tail = commonTail(matching, body);
  const inner = { ...body, leftEnd: body.leftEnd - tail, rightEnd: body.rightEnd - tail };
  matchRun(matching, { left: inner.leftEnd, right: inner.rightEnd, length: tail });
  return inner;
}

function commonHead({ left, right }: Matching, region: Region): number {
  const { leftStart, rightStart } = region;
  const most = Math.min(region.leftEnd - leftStart, region.rightEnd - rightStart);
  let length = 0;
  while (length < most && left[leftStart + length] === right[rightStart + length]) length++;
  return length;
}

function commonTail({ left, right }: Matching, region: Region): number {
  const { leftEnd, rightEnd } = region;
  const most = Math.min(leftEnd - region.leftStart, rightEnd - region.rightStart);
  let length = 0;
  while (length < most && left[leftEnd - 1 - length] === right[rightEnd - 1 - length]) length++;
  return length;
}
