import type { Read } from "../api/http";
import type { components } from "../generated/directory-service";

export type Layer = Required<components["schemas"]["DutyLayer"]>;
export type Hours = components["schemas"]["DutyHours"];

/** As it is told: the plan in force, those to come, and what stands on top of them. */
export interface Roster {
  names: { zh: string; en: string };
  plans: { from: string; layers: Layer[]; required: Hours[] }[];
  covers: Required<components["schemas"]["DutyCover"]>[];
}

/** A plan as it is written anew: what holds, and from when on. */
export interface Draft {
  names: { zh: string; en: string };
  /** A moment of this machine's clock; nothing for at once. */
  from: string;
  layers: Layer[];
  required: Hours[];
}

/** Who may change a roster. */
export const PLANNERS = ["admin", "supervisor"];

/** Where it is not said otherwise. */
export const WEEK: Hours = { weekdays: [1, 2, 3, 4, 5], from: "09:00", until: "18:00" };

/** @param at of the plans of the roster, as they are read */
export function drafted(read: Read<Roster>, at: number, moment: (instant: string) => string): Read<Draft> {
  const plan = read.value.plans[at];
  const from = plan && Date.parse(plan.from) > Date.now() ? moment(plan.from) : "";
  return { ...read, value: { names: read.value.names, from, layers: plan?.layers ?? [], required: plan?.required ?? [] } };
}

/** The upper goes before the lower. */
export const ranked = (layers: Layer[]): Layer[] => layers.map((layer, index) => ({ ...layer, rank: layers.length - 1 - index }));

const hoursAreWhole = ({ weekdays, from, until }: Hours) => weekdays.length > 0 && from !== "" && until !== "";

/** Whether nothing is missing. */
export const isWhole = ({ names, layers, required }: Draft) =>
  names.zh.trim() !== "" &&
  names.en.trim() !== "" &&
  required.every(hoursAreWhole) &&
  layers.every((layer) => layer.name.trim() !== "" && layer.staffIds.length > 0 && layer.daysPerTurn > 0 && layer.rotationStart !== "" && hoursAreWhole(layer.hours)) &&
  new Set(layers.map((layer) => layer.name.trim())).size === layers.length;

/** Days that follow each other are said in one. */
export function days(of: number[], name: (day: number) => string): string {
  const runs: number[][] = [];
  for (const day of of) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? `${name(run[0]!)}–${name(run.at(-1)!)}` : run.map(name).join(" "))).join(" ");
}
