import { z } from 'zod';
import { article, story } from '../story/article.ts';
import { manifest, problem } from '../story/corpus.ts';
import { linkSchemas } from '../story/links.ts';
import { recordSchemas } from '../story/records.ts';
import { span } from '../story/span.ts';

/** One field as the schema documents it. */
export interface FieldDoc {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}
export interface KindDoc {
  readonly id: string;
  readonly title: string;
  /** Where such an object stands: `records.json › quotes[]`. */
  readonly where: string;
  readonly description: string;
  readonly fields: readonly FieldDoc[];
}

const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
type Node = z.infer<typeof node>;

const see = (value: unknown): Node => node.parse(typeof value === 'object' && value !== null ? value : {});

/** A JSON Schema type in words short enough for a table cell. */
function typeWords(schema: Node): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((v) => JSON.stringify(v)).join(' | ');
  if (schema.anyOf !== undefined) return schema.anyOf.map((option) => typeWords(see(option))).join(' | ');
  if (schema.type === 'array') return `list of ${typeWords(see(schema.items))}`;
  if (schema.title !== undefined) return schema.title;
  if (schema.properties !== undefined) return `{ ${Object.keys(schema.properties).join(', ')} }`;
  return Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? 'any');
}

function fieldsOf(schema: z.ZodType): FieldDoc[] {
  const { properties = {} } = see(z.toJSONSchema(schema, { io: 'output', reused: 'inline' }));
  return Object.entries(properties).map(([name, value]) => {
    const field = see(value);
    return { name, type: typeWords(field), meaning: field.description ?? '' };
  });
}

function kindDoc(id: string, where: string, schema: z.ZodType): KindDoc {
  const { title = id, description = '' } = see(z.toJSONSchema(schema, { reused: 'inline' }));
  return { id: `fields-${id}`, title, where, description, fields: fieldsOf(schema) };
}

/** Field tables for everything published, made from the schemas that check it. */
export function fieldDocs(): KindDoc[] {
  return [
    kindDoc('span', 'everywhere', span),
    kindDoc('articles', 'articles.json', article),
    ...Object.entries(recordSchemas).map(([name, schema]) => kindDoc(name, `records.json › ${name}`, schema)),
    ...Object.entries(linkSchemas).map(([name, schema]) => kindDoc(name, `links.json › ${name}`, schema)),
    kindDoc('stories', 'stories.json', story),
    kindDoc('manifest', 'manifest.json', manifest),
    kindDoc('problems', 'manifest.json › problems', problem),
  ];
}
