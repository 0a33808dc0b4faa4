import { givenPresets } from "#lib/preset/given/words.ts";
import { type Audience, audiences, type InBoth, type Language, languages, type OwnPreset } from "#lib/preset/schema.ts";
import { type Findable, findBy } from "#lib/preset/search/rules.ts";
import { givenTemplates } from "#lib/template/given/words.ts";
import { readyGiven, readyOwn } from "#lib/template/rules.ts";
import type { OwnTemplate } from "#lib/template/schema.ts";
import type { Pick } from "./use-picking.ts";

export type GroupName = "batch" | `${"styles" | "templates"}_${Audience | "own"}`;

export type Item = {
  readonly id: string;
  readonly group: GroupName;
  readonly name: string;
  readonly about: string;
  readonly picture: string | null;
  readonly pick: Pick;
  readonly found: Findable;
};

export type Words = {
  readonly language: Language;
  /** In the person's language: words by which a group is found too. */
  readonly of: (name: "batch" | "batchAbout" | "own" | "ownAbout" | "ownStyle") => string;
};

type Own = { readonly presets: readonly OwnPreset[]; readonly templates: readonly OwnTemplate[] };

/** Everything that can be chosen, in the order in which it is shown: own things first. */
export function listItems(own: Own, words: Words): readonly Item[] {
  const { language } = words;
  return [
    ...own.presets.map((preset): Item => {
      const name = { en: preset.name, zh: preset.name };
      return {
        id: preset.id,
        group: "styles_own",
        name: preset.name,
        about: preset.parts.style || words.of("ownStyle"),
        picture: null,
        pick: { kind: "style", preset: { id: preset.id, name } },
        found: { names: [preset.name], words: [preset.parts.style, "style 风格"] },
      };
    }),
    ...audiences.flatMap((audience) =>
      givenPresets
        .filter((preset) => preset.audience === audience)
        .map(
          ({ id, name, about }): Item => ({
            id,
            group: `styles_${audience}`,
            name: name[language],
            about: about[language],
            picture: `/presets/${id}.webp`,
            pick: { kind: "style", preset: { id, name } },
            found: foundBy({ name, about }, audience, "style 风格"),
          }),
        ),
    ),
    ...own.templates.map(
      (template): Item => ({
        id: template.id,
        group: "templates_own",
        name: template.name,
        about: template.text,
        picture: null,
        pick: { kind: "template", template: readyOwn(template) },
        found: { names: [template.name], words: [template.text, "template 模板"] },
      }),
    ),
    ...audiences.flatMap((audience) =>
      givenTemplates
        .filter((template) => template.audience === audience)
        .map(
          (template): Item => ({
            id: template.id,
            group: `templates_${audience}`,
            name: template.name[language],
            about: template.about[language],
            picture: null,
            pick: { kind: "template", template: readyGiven(template, language) },
            found: foundBy(template, audience, "template 模板"),
          }),
        ),
    ),
    {
      id: "batch",
      group: "batch",
      name: words.of("batch"),
      about: words.of("batchAbout"),
      picture: null,
      pick: { kind: "batch", template: null },
      found: { names: [words.of("batch"), "batch", "批量"], words: ["table spreadsheet csv 表格 excel"] },
    },
    {
      id: "own",
      group: "batch",
      name: words.of("own"),
      about: words.of("ownAbout"),
      picture: null,
      pick: { kind: "own" },
      found: { names: [words.of("own")], words: ["manage own new 管理 新建 我的"] },
    },
  ];
}

const audienceWords: Readonly<Record<Audience, string>> = {
  design: "design designer 设计",
  marketing: "marketing advertising ads 营销 广告",
  teaching: "teaching teacher school class 教学 老师 课堂",
  games: "games game 游戏",
};

type Called = { readonly name: InBoth<string>; readonly about: InBoth<string> };

function foundBy({ name, about }: Called, audience: Audience, kind: string): Findable {
  return {
    names: languages.map((language) => name[language]),
    words: [...languages.map((language) => about[language]), audienceWords[audience], kind],
  };
}

export function findItems(items: readonly Item[], query: string): readonly Item[] {
  return findBy(items, query, ({ found }) => found);
}
