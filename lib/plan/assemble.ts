import { emptyProfile } from './create';
import type { Plan, PlanListName, PlanRecord, Profile } from './schema';

type Listed = { id: string; order: number; deletedAt: number | null };

/** Rows of one list as stored: living and deleted, in any order. */
export type PlanRows = { profile: Profile | undefined } & { [Name in PlanListName]: PlanRecord<Name>[] };

const living = <Row extends Listed>(rows: Row[]): Row[] =>
  rows.filter((row) => row.deletedAt === null).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/**
 * The plan as everything else sees it: deleted records left out, lists in order, and no reference to a
 * record that isn't there. References are dropped here rather than when something is deleted, so that an
 * undone deletion brings them back.
 */
export function assemblePlan(rows: PlanRows): Plan {
  const skills = living(rows.skills);
  const capabilityTargets = living(rows.capabilityTargets);
  const roles = living(rows.roles);
  const proofs = living(rows.proofs);
  const roleIds = new Set(roles.map((role) => role.id));
  const buildable = new Set([...skills, ...capabilityTargets].map((one) => one.id));
  const proofIds = new Set(proofs.map((proof) => proof.id));
  const known = (ids: string[], there: Set<string>) => ids.filter((id) => there.has(id));
  const builds = <Row extends { buildsIds: string[] }>(row: Row): Row => ({
    ...row,
    buildsIds: known(row.buildsIds, buildable),
  });
  const audited = (answer: PlanRecord<'skills'>['trusted']) => ({
    ...answer,
    proofIds: known(answer.proofIds, proofIds),
  });
  return {
    profile: rows.profile ?? emptyProfile(0),
    valueItems: living(rows.valueItems),
    skills: skills.map((skill) => ({
      ...skill,
      usedToday: audited(skill.usedToday),
      highStakes: audited(skill.highStakes),
      trusted: audited(skill.trusted),
      couldTeach: audited(skill.couldTeach),
    })),
    roles: roles.map((role) => ({ ...builds(role), leadsToIds: known(role.leadsToIds, roleIds) })),
    capabilityTargets: capabilityTargets.map((target) => ({
      ...target,
      roleIds: known(target.roleIds, roleIds),
    })),
    currentSkills: living(rows.currentSkills),
    duties: living(rows.duties).map((duty) => ({
      ...duty,
      practisesIds: known(duty.practisesIds, buildable),
    })),
    reinvestments: living(rows.reinvestments).map(builds),
    actions: living(rows.actions).map(builds),
    milestones: living(rows.milestones).map((one) => ({ ...one, roleIds: known(one.roleIds, roleIds) })),
    proofs: proofs.map(builds),
  };
}
