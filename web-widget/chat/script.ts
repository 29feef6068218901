/** The script tag that the page loaded the chat with; null when it is part of another script. */
export const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

/** The server that the script came from. */
export const scriptServer = script?.src ? new URL(".", script.src).href : `${location.origin}/`;
