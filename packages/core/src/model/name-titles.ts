import { roleCues } from '../lexicon/role-cues.ts';
import { reportTitles, standardTitles, thingTitles, titleHints } from '../lexicon/title-hints.ts';
import { topicsIn } from '../lexicon/topics.ts';
import { bestNames, type NameScores } from './best-names.ts';
import type { Draft } from './drafts.ts';
import { languageOf } from './language.ts';
import { aspects, type Aspect, type Block, type Role } from './letter.ts';
import type { Outline } from './parts.ts';
import { wholePlaces } from './learned/features.ts';
import { roles, type Learned } from './learned/learned.ts';
import type { NamedTitles } from './title-lines.ts';
import { unitsOf, type Unit } from './title-units.ts';
import { isNeutralTitle, joinsParts, titleAspect } from './titles.ts';

/** How far ahead the best part must be of the next before a title is named: a wrong name costs more than none. */
const margins = { heading: 0.8, possible: 1.2, follower: 0.5, alone: 1.6, contradiction: 1.5 };

/** How much the sentences under a title weigh, at most: three of them tell as much as ten. */
const fullBody = 3;
/** How many sentences before the first title are looked at. */
const fullOpening = 16;

/** The share of lines of one look that must be titles, so that their look is that of titles. */
const seriesShare = 0.7;

const hintWeights = { named: 3, report: 4, proof: 2, leaning: 1.4 };

interface Decision {
  readonly aspect: Aspect;
  readonly margin: number;
}

/** A letter as its titles were first found. */
export interface Outlined {
  readonly blocks: readonly Block[];
  readonly outline: Outline;
  readonly drafts: readonly Draft[];
}

/**
 * The parts of titles whose words name none, and of lines that only look like titles: by hints in their words, by what
 * stands under them and by the order in which letters tell their parts, decided for all titles of a level at once. Titles
 * that stay in doubt are left out.
 */
export function nameTitles({ blocks, outline, drafts }: Outlined, learned: Learned): NamedTitles {
  const units = unitsOf(blocks, outline, drafts);
  const isOpen = openUnits(units);
  if (!isOpen.includes(true)) return new Map();
  const scores = units.map((unit, index) => scoresOf(unit, isOpen[index] === true, { drafts, learned }));
  const decided: (Decision | null)[] = units.map(() => null);
  for (const [parent, group] of groupsOf(units)) {
    const above = units[parent];
    if (above !== undefined && (above.named ?? decided[parent]?.aspect ?? null) !== null) continue;
    const told = parent < 0 && tellsCause(units[group[0] ?? -1], { drafts, learned }) ? 'root-cause' : null;
    bestNames(
      group.map((index) => scores[index] ?? noScores),
      told,
    ).forEach(({ aspect, margin }, at) => {
      const index = group[at] ?? -1;
      const unit = units[index];
      if (unit === undefined || aspect === null || isOpen[index] !== true) return;
      if (margin >= neededMargin(unit, aspect, group.length === 1)) decided[index] = { aspect, margin };
    });
  }
  return confirmed(units, decided);
}

function neededMargin({ form, named, title }: Unit, aspect: Aspect, isAlone: boolean): number {
  if (named !== null) return margins.contradiction;
  if (form === 'possible') return margins.follower;
  return isAlone && hintOf(title, aspect) === 0 ? margins.alone : margins.heading;
}

/** Which titles may get a part from what is around them. */
function openUnits(units: readonly Unit[]): boolean[] {
  const holds = units.map(() => ({ parts: false, titles: 0 }));
  units
    .map((unit, index) => ({ unit, index }))
    .toReversed()
    .forEach(({ unit, index }) => {
      const above = holds[unit.parent];
      if (above === undefined) return;
      if (unit.form !== 'possible') above.titles += 1;
      const isProof = unit.form === 'label' && unit.named === 'evidence';
      if ((unit.named !== null && !isProof) || holds[index]?.parts === true) above.parts = true;
    });
  const siblings = new Map<number, number>();
  for (const { parent } of units) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
  return units.map(({ title, named, form, body, parent }, index) => {
    if (form === 'label' || body.length === 0 || holds[index]?.parts === true) return false;
    if (named !== null) return isDivided(title, named);
    const headsAll = siblings.get(parent) === 1 && (holds[index]?.titles ?? 0) > 1;
    return !headsAll && !joinsParts(title) && !isNeutralTitle(title);
  });
}

/** Whether the words of a title name one part and lean towards another one. */
function isDivided(title: string, named: Aspect): boolean {
  return !standardTitles.test(title) && aspects.some((aspect) => aspect !== named && hintOf(title, aspect) > 0);
}

/** How much the words of a title speak for a part. */
function hintOf(title: string, aspect: Aspect): number {
  const language = languageOf(title);
  if (titleAspect(title) === aspect) return hintWeights.named;
  if (aspect === 'actions' && reportTitles[language].test(title)) return hintWeights.report;
  if (!titleHints[language][aspect].test(title)) return 0;
  return aspect === 'evidence' ? hintWeights.proof : hintWeights.leaning;
}

/** The titles that stand beside each other, by what they stand under; outer ones first. */
function groupsOf(units: readonly Unit[]): [number, number[]][] {
  const groups = new Map<number, number[]>();
  units.forEach(({ parent, form }, index) => {
    if (form === 'label') return;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [index]);
    else group.push(index);
  });
  return [...groups].toSorted(([a], [b]) => a - b);
}

const noScores: NameScores = { 'root-cause': 0, actions: 0, prevention: 0, evidence: 0, none: 0 };

interface Read {
  readonly drafts: readonly Draft[];
  readonly learned: Learned;
}

function scoresOf(unit: Unit, isOpen: boolean, read: Read): NameScores {
  if (!isOpen) return { ...noScores, [unit.named ?? 'none']: 50 };
  const shares = unit.body.map((index) => sharesOf(read, index));
  const weight = Math.min(shares.length, fullBody) / shares.length;
  const body = (fit: (shares: Readonly<Record<Role, number>>) => number): number =>
    weight * shares.reduce((sum, one) => sum + Math.log(fit(one)), 0);
  const { title } = unit;
  const hints = titleHints[languageOf(title)];
  const isListed = unit.body.filter((index) => read.drafts[index]?.listed === true).length * 2 > unit.body.length;
  const told = (aspect: Aspect): number => body((one) => 0.25 + 4 * one[aspect]) + hintOf(title, aspect);
  return {
    'root-cause': told('root-cause') - (isListed ? 0.8 : 0),
    actions: told('actions'),
    prevention: told('prevention'),
    evidence: told('evidence'),
    none:
      body((one) => Math.max(1, 0.5 + 1.2 * (one.other + one.greeting + one.closing))) +
      (hints.none.test(title) ? 1.4 : 0) +
      (isFormal(title) ? 3 : 0) +
      (namesThing(title) ? 3 : 0),
  };
}

/** Whether a title names what its section is about and no part of the answer: "Complaint 2", "Late shipments". */
function namesThing(title: string): boolean {
  if (thingTitles.test(title)) return true;
  const topics = topicsIn(title);
  const covered = topics.reduce((sum, { start, end }) => sum + end - start, 0);
  return topics.length > 0 && covered * 4 >= title.length * 3;
}

/** Whether a title only addresses the reader or says goodbye. */
function isFormal(title: string): boolean {
  const cues = roleCues[languageOf(title)];
  return cues.greeting.test(title) || cues.closing.test(title) || cues.thanks.test(title);
}

/** Whether the cause is told before the first title: what is headed then goes on from there. */
function tellsCause(first: Unit | undefined, read: Read): boolean {
  if (first === undefined) return false;
  return read.drafts
    .slice(0, Math.min(first.from, fullOpening))
    .some((_, index) => sharesOf(read, index)['root-cause'] > 0.5);
}

/** How a sentence divides between the roles, read without its place in the outline; the shares add up to one. */
function sharesOf({ drafts, learned }: Read, index: number): Record<Role, number> {
  const result: Record<Role, number> = {
    greeting: 0,
    'root-cause': 0,
    actions: 0,
    prevention: 0,
    evidence: 0,
    other: 0,
    closing: 0,
  };
  const draft = drafts[index];
  if (draft === undefined) return result;
  const { plain, language, reading, listed, leadIn, quoted, words } = draft;
  const whole = {
    plain,
    language,
    reading,
    listed,
    leadIn,
    quoted,
    part: null,
    role: null,
    underOther: false,
    position: null,
  };
  const fit = learned.roleScores([...words.map(({ place }) => place), ...wholePlaces(whole)]).map(Math.exp);
  const sum = fit.reduce((total, one) => total + one, 0);
  roles.forEach((role, at) => {
    result[role] = (fit[at] ?? 0) / sum;
  });
  return result;
}

/**
 * Lines that only look like titles are titles where at least two of a look are, one of them clearly; a single one may head a
 * list.
 */
function confirmed(units: readonly Unit[], decided: readonly (Decision | null)[]): NamedTitles {
  const looks = looksOf(units, decided);
  const result = new Map<string, Aspect>();
  units.forEach(({ key, form, look, named, listAhead, states, title }, index) => {
    const decision = decided[index] ?? null;
    if (decision === null || decision.aspect === named) return;
    const { clear, all, seen } = looks.get(look) ?? noLook;
    const isInSeries = clear > (states ? 1 : 0) && all > 1 && all / seen >= seriesShare;
    const hint = hintOf(title, decision.aspect);
    const headsList = listAhead && decision.margin >= margins.possible && hint > (states ? hintWeights.named : 0);
    if (form !== 'possible' || isInSeries || headsList) result.set(key, decision.aspect);
  });
  return result;
}

interface LookCount {
  /** Titles beyond doubt, and lines that are clearly ahead and state nothing. */
  readonly clear: number;
  /** The same with lines that are less clearly ahead. */
  readonly all: number;
  /** The same with lines that stay in doubt: where these are many, the look is that of prose. */
  readonly seen: number;
}

const noLook: LookCount = { clear: 0, all: 0, seen: 0 };

function looksOf(units: readonly Unit[], decided: readonly (Decision | null)[]): ReadonlyMap<string, LookCount> {
  const looks = new Map<string, LookCount>();
  units.forEach(({ look, named, form, states, title }, index) => {
    const decision = decided[index] ?? null;
    const isTold = named !== null || decision !== null;
    if (form === 'label' || (!isTold && (form === 'heading' || isFormal(title) || namesThing(title)))) return;
    const isClear = form === 'heading' || (!states && (decision?.margin ?? 0) >= margins.possible);
    const { clear, all, seen } = looks.get(look) ?? noLook;
    looks.set(look, { clear: clear + (isClear ? 1 : 0), all: all + (isTold ? 1 : 0), seen: seen + 1 });
  });
  return looks;
}
