/** What a tab remembers over a reload, under one name; works (for this page only) where storage is forbidden. */
export class TabMemory<T extends object> {
  private kept: Partial<T>;

  constructor(private readonly name: string) {
    this.kept = this.read();
  }

  get<K extends keyof T>(key: K): T[K] | undefined {
    return this.kept[key];
  }

  put(changes: Partial<T>): void {
    this.kept = { ...this.kept, ...changes };
    this.write(() => sessionStorage.setItem(this.name, JSON.stringify(this.kept)));
  }

  clear(): void {
    this.kept = {};
    this.write(() => sessionStorage.removeItem(this.name));
  }

  private read(): Partial<T> {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(this.name) ?? "{}");
      return typeof kept === "object" && kept !== null ? (kept as Partial<T>) : {};
    } catch {
      return {};
    }
  }

  private write(change: () => void): void {
    try {
      change();
    } catch {
      // forbidden or full: what is kept lives as long as the page
    }
  }
}
