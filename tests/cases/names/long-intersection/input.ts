interface Render { html: string }
interface TemplateOptions { template: string }
interface BaseOptionsWithTemplate { to?: string }

/** What the names of its parts would make too long is called by what tells it from the others. */
export type Options = (Render & { to: string }) | (TemplateOptions & BaseOptionsWithTemplate & { html?: never });
