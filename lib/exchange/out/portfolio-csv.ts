import Papa from 'papaparse';
import type { SavedRole } from '../../portfolio/schema';
import { stageNames } from '../../portfolio/stage-names';
import { hasAddress } from '../../posting/has-address';
import type { FoundRole } from '../found-role';
import { guardCell } from '../guard-cell';
import { columnNames } from '../in/tracker-columns';

/** A saved role as it goes out: what comes in again, and what a reader may want to know beside it. */
export type OutgoingRole = FoundRole & { fit: number | null; kind: string; roleOption: string };

/** What goes out of a saved role. In: the role, its text, the titles of role options by id. */
export function outgoing(role: SavedRole, text: string, options: ReadonlyMap<string, string>): OutgoingRole {
  const { title, company, location, url, stage, excitement, tags, note, nextOn, fitNow } = role;
  return {
    title,
    company,
    location,
    url: hasAddress(url) ? url : null,
    stage,
    savedOn: new Date(role.createdAt).toISOString().slice(0, 10),
    nextOn,
    excitement,
    tags,
    note,
    text,
    fit: fitNow.fit === null ? null : Math.round(fitNow.fit),
    kind: fitNow.kind,
    roleOption: options.get(role.roleId ?? '') ?? '',
  };
}

/**
 * Roles as a CSV that a spreadsheet opens and never computes, in UTF-8 with its mark, lines ended as RFC 4180 has
 * it. `rolesOf` reads the same roles back.
 */
export function portfolioToCsv(roles: readonly OutgoingRole[]): string {
  const head = [...Object.values(columnNames), 'Fit', 'Fit kind', 'Filed under'];
  const rows = roles.map((role) =>
    [
      role.title,
      role.company,
      role.location,
      role.url,
      stageNames[role.stage],
      role.savedOn,
      role.nextOn,
      role.excitement,
      role.tags.join('; '),
      role.note,
      role.text,
      role.fit,
      role.kind,
      role.roleOption,
    ].map((cell) => guardCell(String(cell ?? ''))),
  );
  return `\ufeff${Papa.unparse([head, ...rows], { newline: '\r\n' })}\r\n`;
}
