// Unions that would have the same name and have the same members are one.
export interface Reference<T> {
  display?: string;
  resource?: T;
}

export interface Annotation {
  authorReference?: Reference<Patient | Practitioner | Organization | RelatedPerson>;
  authorString?: string;
  author?: AnnotationAuthor;
}

export type AnnotationAuthor = Reference<Patient | Practitioner | Organization | RelatedPerson> | string;

export interface Patient {
  resourceType: 'Patient';
  id: string;
}

export interface Practitioner {
  resourceType: 'Practitioner';
  id: string;
}

export interface Organization {
  resourceType: 'Organization';
  id: string;
}

export interface RelatedPerson {
  resourceType: 'RelatedPerson';
  id: string;
}
