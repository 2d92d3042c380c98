/** @deprecated use `Content` */
export type MarkedWithLanguage = { language: string; value: string };

/**
 * What derives name is said outside of the type, where its being deprecated excuses nothing.
 *
 * @deprecated use `Content`
 */
export type Marked = string | MarkedWithLanguage;

/** @deprecated use `Content` */
export interface Hover {
    contents: Marked;
    also?: Marked[];
    look?: Look;
    shade?: Shade;
}

/** @deprecated use `Content` */
export type Look = 'plain' | 'fancy';

/** @deprecated use `Content` */
export type Shade = 'dark' | (string & {});

export interface Tooltip {
    contents: Marked;
}
