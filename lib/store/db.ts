import Dexie, { type Table } from 'dexie';
import type { FitKind } from '../fit/fit';
import type { EvidencePack } from '../fit/packed/pack';
import type { MonthHours } from '../plan/month-hours';
import type { Review } from '../plan/review';
import type { Revision } from '../plan/revision';
import type { PlanListName, PlanRecord, Profile } from '../plan/schema';
import type { Settings } from '../plan/settings';
import type { Moves, ScoredPlan } from '../portfolio/moved';
import type { SavedRow } from '../portfolio/schema';
import type { RoleFits } from '../portfolio/score-columns';
import { moveFitsOut } from './move-fits-out';

/** What is remembered of a posting that was looked at: its address or number and its score, none of its text. */
export interface Seen {
  key: string;
  at: number;
  /** The score of the full reading; null: not enough to judge. */
  fit: number | null;
  kind: FitKind;
  /** The plan's revision it was scored against. */
  revision: number;
  /** When the person said "not for me"; null otherwise. */
  dismissedAt: number | null;
}

/** What the person put right about a posting that was read wrongly. */
export interface Correction {
  key: string;
  at: number;
  title: string | null;
  company: string | null;
  location: string | null;
}

/** A change of one record: its fields as they were before. */
export interface RecordChange {
  table: string;
  recordId: string;
  /** Field values before the change; null: the record was not there. */
  before: Record<string, unknown> | null;
  /** Field values after it, to tell whether somebody changed them since. */
  after: Record<string, unknown>;
}

/** A change that can be taken back. */
export interface JournalEntry extends RecordChange {
  id?: number;
  at: number;
  /** What was done, for the person: "Removed the skill Negotiation". */
  label: string;
  /** The window that did it. */
  windowId: string;
  /** Records that were changed in the same stroke and are taken back with it. */
  others?: RecordChange[];
}

/** Text not yet part of a record, and where the person was: comes back when the popup opens again. */
export interface Draft {
  id: string;
  at: number;
  value: string;
}

/** A record that didn't fit its schema, as it was found. */
export interface Damaged {
  id?: number;
  at: number;
  table: string;
  key: string;
  row: unknown;
  /** Which field doesn't fit, and why. */
  why: string;
}

/** A row as it was before the last restore or repair; null: it was not there. */
export interface Overwritten {
  id?: number;
  table: string;
  key: string;
  before: object | null;
}

/** Counts and instants that belong to no record. */
export type Counter =
  | { id: 'plan'; revision: number }
  /** The last day on which a revision was kept, and the plan's count then. */
  | { id: 'kept'; revision: number; day: string }
  /** The last backup. */
  | { id: 'backup'; at: number }
  /** The last restore or repair, in words. */
  | { id: 'overwritten'; at: number; label: string }
  /** The version of the arithmetic that scores were last made with. */
  | { id: 'arithmetic'; version: string };

/** A saved role whose text was written anew; each time with another mark. */
export interface TextChange {
  id: string;
  mark: string;
}

/** The plan as it was when all saved roles were last scored, or before that; and what moved in between. */
export type Scoring = ({ id: 'now' | 'before' } & ScoredPlan) | ({ id: 'moves' } & Moves);

/**
 * Dexie opens a database of a newer version as it is, and would write to it what the newer version can't read: asked
 * to open without a version, this one refuses.
 */
const noNewerOne = {
  open: (name: string, version?: number) => {
    if (version === undefined) throw new DOMException('The database is of a newer version.', 'VersionError');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
};

type PlanTables = { [Name in PlanListName]: Table<PlanRecord<Name>, string> };

/** Every schema version the database ever had; never edit one that was released, add the next. */
export const versions: Record<number, Record<string, string>> = {
  1: {
    profile: 'id',
    valueItems: 'id',
    skills: 'id',
    roles: 'id',
    capabilityTargets: 'id',
    currentSkills: 'id',
    duties: 'id',
    reinvestments: 'id',
    actions: 'id',
    milestones: 'id',
    proofs: 'id',
    settings: 'id',
    savedRoles: 'id, key, roleId, stage, createdAt, [deletedAt+createdAt]',
    savedTexts: 'id',
    seen: 'key, at',
    corrections: 'key',
    drafts: 'id',
    journal: '++id, [table+recordId]',
    counters: 'id',
  },
  2: {
    // views follow what changed instead of reading all again
    savedRoles: 'id, key, roleId, stage, createdAt, updatedAt, nextOn',
    reviews: 'id',
    revisions: 'id, at, [at+reason+day]',
    monthHours: 'id',
    // what no longer fits its schema, set aside; what a restore or a repair wrote over
    damaged: '++id',
    overwritten: '++id',
    // today's scores left the rows: made from packed evidence, and what they were before the plan's last changes
    roleFits: 'id',
    evidencePacks: 'id',
    textChanges: 'id',
    scoredPlans: 'id',
  },
};

/** All that is kept, in IndexedDB; the browser migrates it step by step from whatever version it finds. */
export class WaymarkDatabase extends Dexie {
  declare profile: Table<Profile, string>;
  declare settings: Table<Settings, string>;
  declare savedRoles: Table<SavedRow, string>;
  /** The postings' full texts, apart from their rows: lists stay light. */
  declare savedTexts: Table<{ id: string; text: string }, string>;
  declare roleFits: Table<RoleFits, string>;
  /** What scoring needs of the saved postings, so that their texts needn't be read for it. */
  declare evidencePacks: Table<EvidencePack, number>;
  /** Saved roles whose texts are others than their packed evidence is of. */
  declare textChanges: Table<TextChange, string>;
  declare scoredPlans: Table<Scoring, string>;
  declare seen: Table<Seen, string>;
  declare corrections: Table<Correction, string>;
  declare drafts: Table<Draft, string>;
  declare journal: Table<JournalEntry, number>;
  declare counters: Table<Counter, string>;
  declare damaged: Table<Damaged, number>;
  declare overwritten: Table<Overwritten, number>;
  declare reviews: Table<Review, string>;
  declare revisions: Table<Revision, string>;
  declare monthHours: Table<MonthHours, string>;
  declare lists: PlanTables;

  constructor(name = 'waymark') {
    super(name, { indexedDB: noNewerOne });
    for (const [number, stores] of Object.entries(versions)) this.version(Number(number)).stores(stores);
    this.version(2).upgrade(async (transaction) => {
      await moveFitsOut(transaction);
      // freed time may have a day from here on
      await transaction.table('reinvestments').toCollection().modify({ due: null });
    });
    const list = <Name extends PlanListName>(name: Name): Table<PlanRecord<Name>, string> => this.table(name);
    this.lists = {
      valueItems: list('valueItems'),
      skills: list('skills'),
      roles: list('roles'),
      capabilityTargets: list('capabilityTargets'),
      currentSkills: list('currentSkills'),
      duties: list('duties'),
      reinvestments: list('reinvestments'),
      actions: list('actions'),
      milestones: list('milestones'),
      proofs: list('proofs'),
    };
  }
}

/** The device's one database; opened by the first use. */
export const db = new WaymarkDatabase();

/** The tables that a change of the plan reads and writes. */
export const planTables = () => [db.profile, ...Object.values(db.lists), db.journal, db.counters];
