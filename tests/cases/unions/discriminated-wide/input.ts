// Neither property tells all members apart, and what the first of them says fills the line.
interface Procedure {
  status: 'preparation' | 'in-progress' | 'on-hold' | 'stopped';
  resourceType: 'Procedure';
  code: string;
}
interface Media {
  status: 'preparation' | 'in-progress' | 'on-hold' | 'stopped';
  resourceType: 'Media';
  content: string;
}
interface Current {
  status: 'current';
  resourceType: 'Media' | 'Procedure';
  url: string;
}
export interface AdverseEvent {
  medicalHistory: Procedure | Media | Current;
}
