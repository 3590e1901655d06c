import type { FileState, RecordsStage, RowsStage } from './file-state';

/** The files of an import, as React subscribes to them. */
export class FileList {
  private files: readonly FileState[] = [];
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly FileState[] => this.files;

  find(id: string): FileState | undefined {
    return this.files.find((file) => file.id === id);
  }

  add(files: readonly FileState[]): void {
    this.set([...this.files, ...files]);
  }

  remove(id: string): void {
    this.set(this.files.filter((file) => file.id !== id));
  }

  clear(): void {
    this.set([]);
  }

  change(id: string, change: Partial<FileState>): void {
    this.set(this.files.map((file) => (file.id === id ? { ...file, ...change } : file)));
  }

  changeRows(id: string, change: Partial<RowsStage>): void {
    const { stage } = this.find(id) ?? {};
    if (stage?.kind === 'rows') this.change(id, { stage: { ...stage, ...change } });
  }

  changeRecords(id: string, change: Partial<RecordsStage>): void {
    const { stage } = this.find(id) ?? {};
    if (stage?.kind === 'records') this.change(id, { stage: { ...stage, ...change } });
  }

  private set(files: readonly FileState[]): void {
    this.files = files;
    for (const listener of this.listeners) listener();
  }
}
