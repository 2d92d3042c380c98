declare const assigned: { level: { of: 'low' | 'high' } };
export = assigned;
