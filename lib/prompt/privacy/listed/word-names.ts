/** Names that written small are things, colours, months or deeds: "a lily" is a flower, "Lily" and "LILY" may be a child. */
export const wordNames: ReadonlySet<string> = new Set(
  `amber angel april aria art ash aurora autumn basil bay bear bill blossom bob brook carter celeste chase cherry christian clay
  clementine cliff coral crystal daisy dale dawn dean destiny don drew ebony eden eve faith fern flora forest frank gene ginger glen grace
  grant harmony harper harry hazel heath heather heaven henna holly honey hope hunter iris ivory ivy jack jade jasmin jasmine jay jean
  jet jewel john joy juniper king lake lance lark laurel leaf leo lily lilly lotus luna lux marina marigold mark mason max may
  melody mercy mia mike miles mina misty nick noel nova ocean olive opal pan pansy pascal pat pearl penny pepper peter petal phoenix
  pip poppy prince princess queenie rain rainbow ray reed rex rich river rob robin roman rose rosa rosemary rosie rowan ruby rue rusty
  sage saffron sandy scarlet sienna skip sky skye sparrow spring star stella stone storm sue summer sunny ted tiger tim timber trinity
  valentine velvet victor viola violet wade walker willow will winter wren`.split(/\s+/),
);
