import type { Anchor } from '../../reading.ts';
import { observable } from './observable.ts';

/** Acts, fallbacks and methods in normalised text that somebody else could see happen. */
export function patternAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { kind, patterns } of observable) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        anchors.push({ kind, start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return anchors;
}

const actsBefore =
  /(?:由|让|派|指定|安排|交给?|经|请|给|及|和|与|、|归|需|须|报|叫|找|→|=|:|(?:^|[,;(]) ?|\/|\d ?|[天日周月年晚早点起次批单件箱后前时间内]|我们的?|新增|设|任命|现由|分别|均|每名|该|本店|我司|公司|增设)$/;
const actedUpon = /^(?:的(?!名字|签字|签名|名单)|进行|培训|力度|队伍|意识|素质|人数)/;

/** Whether a role found at [start, end) acts, so that it can be asked about the task; 对质检员进行培训 does not count. */
export function isAccountable(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (/(?:对|招|聘|训|强|高|助|求|少|名|位)$/.test(before) && !/\d ?名$/.test(before)) return false;
  return actsBefore.test(before) && !actedUpon.test(text.slice(end, end + 4));
}
