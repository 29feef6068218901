/** The conversation as the server writes it out, for the person to keep. */
export async function fetchTranscript(
  server: string,
  conversation: string,
  token: string,
  format: "text" | "html",
): Promise<Blob> {
  const path = `api/v1/conversations/${encodeURIComponent(conversation)}/transcript?format=${format}`;
  const answer = await fetch(new URL(path, server), { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`transcript: ${answer.status}`);
  return answer.blob();
}

/** Puts a file among the person's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
