/**
 * A copy of a JSON value with every `{{NAME}}` in its texts replaced. Values go into texts, never into JSON source,
 * so a quotation mark in a setting can break nothing.
 * @throws Error naming a placeholder that has no value
 */
export function fill(template: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof template === 'string') {
    return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`manifest.template.json: {{${name}}} is no setting. Mend its name.`);
      return value;
    });
  }
  if (Array.isArray(template)) return template.map((item) => fill(item, values));
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, values)]));
}
