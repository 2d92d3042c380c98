export interface Account { id: string; name: string; team: Team }
export interface Team { owner?: Account }
