/**
 * What a status says of its row's time: that it was no downtime, was the customer's own, or goes on; that a person has
 * to say; else null.
 */
export type Status = 'up' | 'false-alarm' | 'paused' | 'pending' | 'maintenance' | 'ongoing' | 'asked' | null;
