export interface User { id: string; name: string; team: Team }
export interface Team { owner?: User }
