/**
 * Whether the browser has promised not to clear what is kept here when space runs short; null until it has been asked.
 * A browser that cannot be asked has promised nothing.
 */
class Lasting {
  private promised: boolean | null = null;
  private asked = false;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get isPromised(): boolean | null {
    return this.promised;
  }

  /** Whether it was promised on an earlier visit; asks for nothing. */
  async look(): Promise<void> {
    if (this.promised === null) await this.settle(() => navigator.storage.persisted());
  }

  /** Some browsers ask the reader: once, and only when there is something to keep. */
  async ask(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    await this.settle(async () => (await navigator.storage.persisted()) || navigator.storage.persist());
  }

  private async settle(answer: () => Promise<boolean>): Promise<void> {
    try {
      this.promised = await answer();
    } catch {
      // No secure page, or storage is forbidden
      this.promised = false;
    }
    for (const listener of this.listeners) listener();
  }
}

export const lasting = new Lasting();
