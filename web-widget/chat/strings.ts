import type { ChannelType, ErrorCode, Helped, LinkKind, Locale, SafetyKind } from "../shared/frames.js";

/** The chat's own words in one locale. What the bot says comes from the server, from approved content. */
export interface Strings {
  launcher: string;
  launcherUnread(count: number): string;
  automatic: string;
  waiting: string;
  withStaff(name: string): string;
  language: string;
  menu: string;
  close: string;
  talkToPerson: string;
  cancelWait: string;
  saveText: string;
  saveHtml: string;
  saveFailed: string;
  fileName: string;
  end: string;
  erase: string;
  eraseTitle: string;
  eraseText: string;
  eraseConfirm: string;
  endTitle: string;
  endText: string;
  endConfirm: string;
  cancel: string;
  messages: string;
  write: string;
  placeholder: string;
  send: string;
  charactersLeft(count: number): string;
  tooLong(count: number): string;
  noPersonalData: string;
  connecting: string;
  offline: string;
  slowDown(seconds: number): string;
  notSent: string;
  sending: string;
  you: string;
  bot: string;
  staff: string;
  typing(name: string): string;
  nextSteps: string;
  didYouMean: string;
  helpWithThese: string;
  whereToGo: string;
  otherWays(count: number): string;
  open: string;
  closed: string;
  opens(time: string): string;
  today(time: string): string;
  tomorrow(time: string): string;
  later(day: string, time: string): string;
  call(phone: string): string;
  goTo: Record<"form" | "assessment" | "service" | "page", string>;
  newTab: string;
  more: string;
  address: string;
  price: string;
  strong: string;
  links(count: number): string;
  linkKinds: Record<LinkKind, string>;
  channelTypes: Record<ChannelType, string>;
  quickReplies: string;
  checked(date: string): string;
  summary(channels: number, options: number): string;
  safetyTitles: Record<SafetyKind, string>;
  safetyDismiss: string;
  queued(position: number | null): string;
  waitEstimate(low: number, high: number): string;
  claimed(name: string): string;
  newMessages: string;
  feedbackTitle: string;
  helped: Record<Helped, string>;
  scoreTitle: string;
  scoreLow: string;
  scoreHigh: string;
  comment: string;
  commentHint: string;
  sendFeedback: string;
  feedbackThanks: string;
  changeFeedback: string;
  endedBy: Record<"citizen" | "staff" | "idle", string>;
  startNew: string;
  erasedTitle: string;
  erasedText: string;
  errors: Record<ErrorCode, string>;
}

/** Names of the languages, each in itself. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  fi: "Suomi",
  sv: "Svenska",
  en: "English",
  "fi-simple": "Selkosuomi",
};

const fi: Strings = {
  launcher: "Kysy Luotsilta",
  launcherUnread: (count) => (count === 1 ? "1 uusi viesti" : `${count} uutta viestiä`),
  automatic: "Automaattinen opas",
  waiting: "Odotat vuoroasi",
  withStaff: (name) => `Sinulle vastaa ${name}`,
  language: "Kieli",
  menu: "Valikko",
  close: "Sulje keskusteluikkuna",
  talkToPerson: "Juttele ihmisen kanssa",
  cancelWait: "En odota enää",
  saveText: "Tallenna keskustelu tekstinä",
  saveHtml: "Tallenna keskustelu verkkosivuna",
  saveFailed: "Tallennus ei onnistunut. Yritä hetken päästä uudelleen.",
  fileName: "keskustelu",
  end: "Lopeta keskustelu",
  erase: "Poista kaikki, mitä on kirjoitettu",
  eraseTitle: "Poistetaanko kaikki?",
  eraseText: "Koko keskustelu poistetaan heti kaikkialta. Sitä ei voi palauttaa.",
  eraseConfirm: "Poista kaikki",
  endTitle: "Lopetetaanko keskustelu?",
  endText: "Voit vielä tallentaa keskustelun, kun olet lopettanut sen.",
  endConfirm: "Lopeta",
  cancel: "Peruuta",
  messages: "Keskustelu",
  write: "Kirjoita viesti",
  placeholder: "Kerro asiasi omin sanoin",
  send: "Lähetä",
  charactersLeft: (count) => `${count} merkkiä jäljellä`,
  tooLong: (count) => `Viesti on ${count} merkkiä liian pitkä.`,
  noPersonalData: "Älä kirjoita nimeäsi tai henkilötunnustasi.",
  connecting: "Yhdistetään…",
  offline: "Ei yhteyttä. Viestisi säilyvät, ja yhteys palautetaan automaattisesti.",
  slowDown: (seconds) => `Viestejä tuli nopeasti. Viestisi lähetetään ${seconds} sekunnin kuluttua.`,
  notSent: "Odottaa yhteyttä",
  sending: "Lähetetään",
  you: "Sinä",
  bot: "Luotsi",
  staff: "Työntekijä",
  typing: (name) => `${name} kirjoittaa`,
  nextSteps: "Näin asia etenee",
  didYouMean: "Tarkoititko tätä?",
  helpWithThese: "Näihinkin saat apua",
  whereToGo: "Mistä saat apua",
  otherWays: (count) => (count === 1 ? "Yksi muu tapa" : `${count} muuta tapaa`),
  open: "Auki nyt",
  closed: "Kiinni",
  opens: (time) => `Avautuu ${time}`,
  today: (time) => `tänään klo ${time}`,
  tomorrow: (time) => `huomenna klo ${time}`,
  later: (day, time) => `${day} klo ${time}`,
  call: (phone) => `Soita ${phone}`,
  goTo: { form: "Avaa lomake", assessment: "Tee oirearvio", service: "Avaa palvelu", page: "Verkkosivu" },
  newTab: "(avautuu uuteen välilehteen)",
  more: "Lisätietoja",
  address: "Osoite",
  price: "Hinta",
  strong: "Tarvitset tunnistautumisen, esimerkiksi pankkitunnukset.",
  links: (count) => `Lisätietoa ja tukea (${count})`,
  linkKinds: {
    "self-care": "Itsehoito",
    coaching: "Valmennus",
    "peer-support": "Vertaistuki",
    "third-sector": "Järjestöt",
    form: "Lomake",
    "symptom-assessment": "Oirearvio",
    "reliable-source": "Luotettavaa tietoa",
    "digital-path": "Digipolku",
  },
  channelTypes: {
    phone: "Puhelin",
    "call-back": "Takaisinsoitto",
    chat: "Chat",
    "e-service": "Verkkoasiointi",
    "web-page": "Verkkosivu",
    "printable-form": "Tulostettava lomake",
    "service-location": "Palvelupaikka",
    "walk-in": "Ilman ajanvarausta",
    "symptom-assessment": "Oirearvio",
    "emergency-number": "Hätänumero",
    "digital-care-path": "Digihoitopolku",
  },
  quickReplies: "Valmiit vastaukset",
  checked: (date) => `Hyväksytty sisältö, tarkistettu ${date}`,
  summary: (channels, options) =>
    [
      channels ? `Ehdotuksia yhteydenottoon: ${channels}.` : "",
      options ? `Valmiita vastauksia: ${options}.` : "",
    ].join(" "),
  safetyTitles: {
    emergency: "Jos tilanne on hengenvaarallinen, soita heti",
    suicide: "Et ole yksin. Apua saa heti",
    poisoning: "Myrkytys? Soita heti",
    violence: "Jos olet vaarassa, soita heti",
    "child-danger": "Jos lapsi on vaarassa, soita heti",
  },
  safetyDismiss: "Piilota",
  queued: (position) => (position ? `Paikkasi jonossa: ${position}.` : "Odotat vuoroasi."),
  waitEstimate: (low, high) =>
    low === high ? `Arvioitu odotus noin ${high} min.` : `Arvioitu odotus ${low}–${high} min.`,
  claimed: (name) => `${name} on nyt täällä ja vastaa sinulle.`,
  newMessages: "Uusia viestejä",
  feedbackTitle: "Tuliko autetuksi?",
  helped: { yes: "Kyllä", partly: "Osittain", no: "Ei" },
  scoreTitle: "Kuinka todennäköisesti suosittelisit palvelua muille?",
  scoreLow: "0 = en lainkaan",
  scoreHigh: "10 = erittäin todennäköisesti",
  comment: "Haluatko kertoa lisää?",
  commentHint: "Vapaaehtoinen. Älä kirjoita henkilötietoja.",
  sendFeedback: "Lähetä palaute",
  feedbackThanks: "Kiitos palautteesta.",
  changeFeedback: "Muuta palautetta",
  endedBy: {
    citizen: "Lopetit keskustelun.",
    staff: "Työntekijä lopetti keskustelun.",
    idle: "Keskustelu päättyi, koska siihen ei ole kirjoitettu hetkeen.",
  },
  startNew: "Aloita uusi keskustelu",
  erasedTitle: "Keskustelu on poistettu",
  erasedText: "Kaikki, mitä kirjoitit, on poistettu. Voit sulkea ikkunan tai aloittaa uuden keskustelun.",
  errors: {
    "bad-frame": "Viestiä ei voitu käsitellä. Yritä uudelleen.",
    "too-large": "Viesti on liian pitkä. Lyhennä sitä ja lähetä uudelleen.",
    "too-fast": "Viestejä tuli nopeasti. Odota hetki.",
    "unknown-option": "Tätä vaihtoehtoa ei voi enää valita. Valitse uudempi tai kirjoita asiasi.",
    "unknown-token": "Aiempaa keskustelua ei enää ole. Aloitimme uuden.",
    ended: "Keskustelu on päättynyt. Voit aloittaa uuden.",
    unavailable: "Palvelussa on häiriö. Yritä hetken päästä uudelleen. Hätätilanteessa soita 112.",
  },
};

const fiSimple: Strings = {
  ...fi,
  automatic: "Luotsi on kone, ei ihminen",
  waiting: "Odotat, että ihminen vastaa",
  talkToPerson: "Haluan puhua ihmiselle",
  placeholder: "Kirjoita tähän",
  noPersonalData: "Älä kirjoita nimeäsi tai henkilötunnusta.",
  offline: "Yhteys katkesi. Viestisi ovat tallessa. Yhteys palaa itsestään.",
  slowDown: (seconds) => `Odota hetki. Viestisi lähtee ${seconds} sekunnin päästä.`,
  nextSteps: "Mitä tapahtuu seuraavaksi",
  whereToGo: "Täältä saat apua",
  strong: "Tarvitset esimerkiksi pankkitunnukset.",
  checked: (date) => `Ammattilainen on tarkistanut tiedon ${date}`,
  eraseText: "Kaikki viestit poistetaan heti. Niitä ei saa takaisin.",
  endText: "Voit tallentaa keskustelun sen jälkeen.",
  feedbackTitle: "Saitko apua?",
  scoreTitle: "Kertoisitko tästä palvelusta ystävälle?",
  scoreLow: "0 = en kertoisi",
  scoreHigh: "10 = kertoisin varmasti",
  commentHint: "Ei ole pakko vastata. Älä kirjoita nimeäsi.",
};

const sv: Strings = {
  launcher: "Fråga Luotsi",
  launcherUnread: (count) => (count === 1 ? "1 nytt meddelande" : `${count} nya meddelanden`),
  automatic: "Automatisk vägledare",
  waiting: "Du väntar på din tur",
  withStaff: (name) => `${name} svarar dig`,
  language: "Språk",
  menu: "Meny",
  close: "Stäng chattfönstret",
  talkToPerson: "Prata med en människa",
  cancelWait: "Jag väntar inte längre",
  saveText: "Spara samtalet som text",
  saveHtml: "Spara samtalet som webbsida",
  saveFailed: "Det gick inte att spara. Försök igen om en stund.",
  fileName: "samtal",
  end: "Avsluta samtalet",
  erase: "Radera allt som har skrivits",
  eraseTitle: "Ska allt raderas?",
  eraseText: "Hela samtalet raderas genast överallt. Det kan inte återställas.",
  eraseConfirm: "Radera allt",
  endTitle: "Ska samtalet avslutas?",
  endText: "Du kan ännu spara samtalet när du har avslutat det.",
  endConfirm: "Avsluta",
  cancel: "Avbryt",
  messages: "Samtal",
  write: "Skriv ett meddelande",
  placeholder: "Berätta med egna ord",
  send: "Skicka",
  charactersLeft: (count) => `${count} tecken kvar`,
  tooLong: (count) => `Meddelandet är ${count} tecken för långt.`,
  noPersonalData: "Skriv inte ditt namn eller din personbeteckning.",
  connecting: "Ansluter…",
  offline: "Ingen anslutning. Dina meddelanden finns kvar och anslutningen återställs automatiskt.",
  slowDown: (seconds) => `Meddelandena kom tätt. Ditt meddelande skickas om ${seconds} sekunder.`,
  notSent: "Väntar på anslutning",
  sending: "Skickas",
  you: "Du",
  bot: "Luotsi",
  staff: "Medarbetare",
  typing: (name) => `${name} skriver`,
  nextSteps: "Så här går det vidare",
  didYouMean: "Menade du det här?",
  helpWithThese: "Du får hjälp med de här också",
  whereToGo: "Här får du hjälp",
  otherWays: (count) => (count === 1 ? "Ett annat sätt" : `${count} andra sätt`),
  open: "Öppet nu",
  closed: "Stängt",
  opens: (time) => `Öppnar ${time}`,
  today: (time) => `i dag kl. ${time}`,
  tomorrow: (time) => `i morgon kl. ${time}`,
  later: (day, time) => `${day} kl. ${time}`,
  call: (phone) => `Ring ${phone}`,
  goTo: {
    form: "Öppna blanketten",
    assessment: "Gör en symtombedömning",
    service: "Öppna tjänsten",
    page: "Webbsida",
  },
  newTab: "(öppnas i en ny flik)",
  more: "Mer information",
  address: "Adress",
  price: "Pris",
  strong: "Du behöver identifiera dig, till exempel med bankkoder.",
  links: (count) => `Mer information och stöd (${count})`,
  linkKinds: {
    "self-care": "Egenvård",
    coaching: "Coachning",
    "peer-support": "Kamratstöd",
    "third-sector": "Organisationer",
    form: "Blankett",
    "symptom-assessment": "Symtombedömning",
    "reliable-source": "Tillförlitlig information",
    "digital-path": "Digital vårdstig",
  },
  channelTypes: {
    phone: "Telefon",
    "call-back": "Återuppringning",
    chat: "Chatt",
    "e-service": "E-tjänst",
    "web-page": "Webbsida",
    "printable-form": "Blankett att skriva ut",
    "service-location": "Serviceställe",
    "walk-in": "Utan tidsbokning",
    "symptom-assessment": "Symtombedömning",
    "emergency-number": "Nödnummer",
    "digital-care-path": "Digital vårdstig",
  },
  quickReplies: "Färdiga svar",
  checked: (date) => `Godkänt innehåll, granskat ${date}`,
  summary: (channels, options) =>
    [channels ? `Förslag på kontaktsätt: ${channels}.` : "", options ? `Färdiga svar: ${options}.` : ""].join(" "),
  safetyTitles: {
    emergency: "Om läget är livshotande, ring genast",
    suicide: "Du är inte ensam. Det finns hjälp genast",
    poisoning: "Förgiftning? Ring genast",
    violence: "Om du är i fara, ring genast",
    "child-danger": "Om ett barn är i fara, ring genast",
  },
  safetyDismiss: "Dölj",
  queued: (position) => (position ? `Din plats i kön: ${position}.` : "Du väntar på din tur."),
  waitEstimate: (low, high) =>
    low === high ? `Väntetiden är ungefär ${high} min.` : `Väntetiden är ungefär ${low}–${high} min.`,
  claimed: (name) => `${name} är nu här och svarar dig.`,
  newMessages: "Nya meddelanden",
  feedbackTitle: "Fick du hjälp?",
  helped: { yes: "Ja", partly: "Delvis", no: "Nej" },
  scoreTitle: "Hur sannolikt är det att du skulle rekommendera tjänsten till andra?",
  scoreLow: "0 = inte alls",
  scoreHigh: "10 = mycket sannolikt",
  comment: "Vill du berätta mer?",
  commentHint: "Frivilligt. Skriv inga personuppgifter.",
  sendFeedback: "Skicka respons",
  feedbackThanks: "Tack för din respons.",
  changeFeedback: "Ändra responsen",
  endedBy: {
    citizen: "Du avslutade samtalet.",
    staff: "Medarbetaren avslutade samtalet.",
    idle: "Samtalet avslutades eftersom inget skrevs på en stund.",
  },
  startNew: "Börja ett nytt samtal",
  erasedTitle: "Samtalet är raderat",
  erasedText: "Allt du skrev är raderat. Du kan stänga fönstret eller börja ett nytt samtal.",
  errors: {
    "bad-frame": "Meddelandet kunde inte behandlas. Försök igen.",
    "too-large": "Meddelandet är för långt. Förkorta det och skicka igen.",
    "too-fast": "Meddelandena kom tätt. Vänta en stund.",
    "unknown-option": "Det alternativet kan inte längre väljas. Välj ett nyare eller skriv ditt ärende.",
    "unknown-token": "Det tidigare samtalet finns inte längre. Vi började ett nytt.",
    ended: "Samtalet är avslutat. Du kan börja ett nytt.",
    unavailable: "Det är en störning i tjänsten. Försök igen om en stund. Ring 112 i en nödsituation.",
  },
};

const en: Strings = {
  launcher: "Ask Luotsi",
  launcherUnread: (count) => (count === 1 ? "1 new message" : `${count} new messages`),
  automatic: "Automatic guide",
  waiting: "You are waiting for your turn",
  withStaff: (name) => `${name} is answering you`,
  language: "Language",
  menu: "Menu",
  close: "Close the chat window",
  talkToPerson: "Talk to a person",
  cancelWait: "Stop waiting",
  saveText: "Save the conversation as text",
  saveHtml: "Save the conversation as a web page",
  saveFailed: "It could not be saved. Please try again in a moment.",
  fileName: "conversation",
  end: "End the conversation",
  erase: "Delete everything written here",
  eraseTitle: "Delete everything?",
  eraseText: "The whole conversation is deleted everywhere at once. It cannot be brought back.",
  eraseConfirm: "Delete everything",
  endTitle: "End the conversation?",
  endText: "You can still save the conversation after ending it.",
  endConfirm: "End",
  cancel: "Cancel",
  messages: "Conversation",
  write: "Write a message",
  placeholder: "Tell in your own words",
  send: "Send",
  charactersLeft: (count) => `${count} characters left`,
  tooLong: (count) => `The message is ${count} characters too long.`,
  noPersonalData: "Do not write your name or personal identity code.",
  connecting: "Connecting…",
  offline: "No connection. Your messages are kept, and the connection comes back by itself.",
  slowDown: (seconds) => `Messages came very quickly. Yours will be sent in ${seconds} seconds.`,
  notSent: "Waiting for connection",
  sending: "Sending",
  you: "You",
  bot: "Luotsi",
  staff: "Adviser",
  typing: (name) => `${name} is typing`,
  nextSteps: "What happens next",
  didYouMean: "Did you mean this?",
  helpWithThese: "You get help with these too",
  whereToGo: "Where to get help",
  otherWays: (count) => (count === 1 ? "One other way" : `${count} other ways`),
  open: "Open now",
  closed: "Closed",
  opens: (time) => `Opens ${time}`,
  today: (time) => `today at ${time}`,
  tomorrow: (time) => `tomorrow at ${time}`,
  later: (day, time) => `${day} at ${time}`,
  call: (phone) => `Call ${phone}`,
  goTo: { form: "Open the form", assessment: "Assess symptoms", service: "Open the service", page: "Web page" },
  newTab: "(opens in a new tab)",
  more: "More information",
  address: "Address",
  price: "Price",
  strong: "You need to identify yourself, for example with online banking codes.",
  links: (count) => `More information and support (${count})`,
  linkKinds: {
    "self-care": "Self-care",
    coaching: "Coaching",
    "peer-support": "Peer support",
    "third-sector": "Organisations",
    form: "Form",
    "symptom-assessment": "Symptom assessment",
    "reliable-source": "Reliable information",
    "digital-path": "Digital care path",
  },
  channelTypes: {
    phone: "Phone",
    "call-back": "Call-back",
    chat: "Chat",
    "e-service": "Online service",
    "web-page": "Web page",
    "printable-form": "Printable form",
    "service-location": "Service point",
    "walk-in": "No appointment needed",
    "symptom-assessment": "Symptom assessment",
    "emergency-number": "Emergency number",
    "digital-care-path": "Digital care path",
  },
  quickReplies: "Quick replies",
  checked: (date) => `Approved content, checked ${date}`,
  summary: (channels, options) =>
    [channels ? `Ways to get in touch: ${channels}.` : "", options ? `Quick replies: ${options}.` : ""].join(" "),
  safetyTitles: {
    emergency: "If life is in danger, call now",
    suicide: "You are not alone. Help is there now",
    poisoning: "Poisoning? Call now",
    violence: "If you are in danger, call now",
    "child-danger": "If a child is in danger, call now",
  },
  safetyDismiss: "Hide",
  queued: (position) => (position ? `Your place in the queue: ${position}.` : "You are waiting for your turn."),
  waitEstimate: (low, high) =>
    low === high ? `The wait is about ${high} min.` : `The wait is about ${low}–${high} min.`,
  claimed: (name) => `${name} is here now and will answer you.`,
  newMessages: "New messages",
  feedbackTitle: "Did you get help?",
  helped: { yes: "Yes", partly: "Partly", no: "No" },
  scoreTitle: "How likely would you be to recommend this service to others?",
  scoreLow: "0 = not at all",
  scoreHigh: "10 = very likely",
  comment: "Would you like to tell more?",
  commentHint: "Optional. Do not write personal information.",
  sendFeedback: "Send feedback",
  feedbackThanks: "Thank you for your feedback.",
  changeFeedback: "Change feedback",
  endedBy: {
    citizen: "You ended the conversation.",
    staff: "The adviser ended the conversation.",
    idle: "The conversation ended because nothing was written for a while.",
  },
  startNew: "Start a new conversation",
  erasedTitle: "The conversation has been deleted",
  erasedText: "Everything you wrote has been deleted. You can close the window or start a new conversation.",
  errors: {
    "bad-frame": "The message could not be handled. Please try again.",
    "too-large": "The message is too long. Please shorten it and send it again.",
    "too-fast": "Messages came very quickly. Please wait a moment.",
    "unknown-option": "That choice is no longer possible. Choose a newer one or write what you need.",
    "unknown-token": "The earlier conversation no longer exists. We started a new one.",
    ended: "The conversation has ended. You can start a new one.",
    unavailable: "There is a fault in the service. Please try again in a moment. In an emergency call 112.",
  },
};

export const STRINGS: Record<Locale, Strings> = { fi, sv, en, "fi-simple": fiSimple };

/** The locale for a language tag as pages carry it: `sv-FI` is Swedish, anything unknown Finnish. */
export function localeOf(tag: string | null | undefined): Locale {
  const wanted = (tag ?? "").toLowerCase();
  if (wanted === "fi-simple" || wanted === "fi-x-selko") return "fi-simple";
  if (wanted.startsWith("sv")) return "sv";
  if (wanted.startsWith("en")) return "en";
  return "fi";
}
