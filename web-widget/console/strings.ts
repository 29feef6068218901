import type { Helped, Locale, SafetyKind } from "../shared/frames.js";

export type StaffLanguage = "fi" | "sv" | "en";

export const STAFF_LANGUAGES: Record<StaffLanguage, string> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** The staff page's own words in one language. */
export interface StaffStrings {
  title: string;
  language: string;
  signOut: string;
  connected: string;
  connecting: string;
  offline: string;
  signedOutTitle: string;
  signedOutText: string;
  signIn: string;
  queue(count: number): string;
  nobodyWaits: string;
  takeNext: string;
  take: string;
  mine(count: number): string;
  noneMine: string;
  queues: string;
  queueOpen: string;
  queueClosed: string;
  waitingCount(count: number): string;
  waited(minutes: number): string;
  since(minutes: number): string;
  unread(count: number): string;
  unknownTopic: string;
  arrived(topic: string): string;
  chooseTitle: string;
  chooseText: string;
  back: string;
  summary: string;
  spoken: string;
  segment: string;
  stage: string;
  stages: Record<number, string>;
  reason: string;
  reasons: Record<string, string>;
  paths: string;
  answers: string;
  firstWords: string;
  danger: string;
  dangers: Record<SafetyKind, string>;
  dangerNow: string;
  languages: Record<Locale, string>;
  segments: Record<string, string>;
  conversation: string;
  citizen: string;
  bot: string;
  you: string;
  chose: string;
  note: string;
  noteOf(name: string): string;
  masked: string;
  suggested: string;
  nextSteps: string;
  handoff: Record<string, string>;
  began: string;
  switched(language: string): string;
  feedbackAsked: string;
  feedback(helped: string, score: string): string;
  helped: Record<Helped, string>;
  endedBy: Record<"citizen" | "staff" | "idle", string>;
  writeTo: string;
  writeNote: string;
  send: string;
  saveNote: string;
  noteHint: string;
  canned: string;
  cannedInsert: string;
  sending: string;
  typing: string;
  claimFirst: string;
  actions: string;
  giveBack: string;
  transfer: string;
  transferTitle: string;
  transferTo: string;
  transferDo: string;
  close: string;
  closeTitle: string;
  closeText: string;
  closeToBot: string;
  closeAll: string;
  cancel: string;
  newTab: string;
  problems: Record<string, string>;
  problem: string;
}

const fi: StaffStrings = {
  title: "Asiakasohjaus",
  language: "Kieli",
  signOut: "Kirjaudu ulos",
  connected: "Yhteys kunnossa",
  connecting: "Yhdistetään…",
  offline: "Ei yhteyttä. Kirjoittamasi säilyy, ja yhteys palaa automaattisesti.",
  signedOutTitle: "Istuntosi on päättynyt",
  signedOutText: "Kirjaudu uudelleen. Omat keskustelusi odottavat sinua.",
  signIn: "Kirjaudu sisään",
  queue: (count) => `Jonossa (${count})`,
  nobodyWaits: "Kukaan ei odota juuri nyt.",
  takeNext: "Ota seuraava",
  take: "Ota",
  mine: (count) => `Omat keskustelut (${count})`,
  noneMine: "Sinulla ei ole avoimia keskusteluja.",
  queues: "Jonot",
  queueOpen: "Auki",
  queueClosed: "Kiinni",
  waitingCount: (count) => (count === 1 ? "1 odottaa" : `${count} odottaa`),
  waited: (minutes) => (minutes < 1 ? "Odottanut alle minuutin" : `Odottanut ${minutes} min`),
  since: (minutes) => (minutes < 1 ? "Juuri alkanut" : `Kestänyt ${minutes} min`),
  unread: (count) => (count === 1 ? "1 uusi viesti" : `${count} uutta viestiä`),
  unknownTopic: "Aihe ei vielä tiedossa",
  arrived: (topic) => `Uusi odottaja: ${topic}`,
  chooseTitle: "Valitse keskustelu",
  chooseText: "Ota jonosta seuraava tai avaa oma keskustelusi. Näet ensin yhteenvedon ja sitten koko keskustelun.",
  back: "Takaisin jonoon",
  summary: "Yhteenveto",
  spoken: "Kieli",
  segment: "Palvelukokonaisuus",
  stage: "Ohjauksen vaihe",
  stages: {
    1: "1 – yleinen neuvonta",
    2: "2 – yleinen sote-neuvonta",
    3: "3 – kohdennettu ohjaus",
    4: "4 – intensiivinen palveluohjaus",
  },
  reason: "Miksi ihminen",
  reasons: {
    asked: "Asiakas pyysi ihmistä",
    "own-case": "Kyse on asiakkaan omasta asiasta",
    "many-needs": "Monta palvelun tarvetta",
    "not-understood": "Luotsi ei ymmärtänyt",
    dialog: "Kysymysten perusteella",
    safety: "Tunnistettiin vaara",
  },
  paths: "Ehdotetut palvelupolut",
  answers: "Vastaukset kysymyksiin",
  firstWords: "Ensimmäinen viesti",
  danger: "Tunnistettu vaara",
  dangers: {
    emergency: "Hätätilanne",
    suicide: "Itsetuhoisuus",
    poisoning: "Myrkytys",
    violence: "Väkivalta",
    "child-danger": "Lapsi vaarassa",
  },
  dangerNow: "heti",
  languages: { fi: "suomi", sv: "ruotsi", en: "englanti", "fi-simple": "selkosuomi" },
  segments: {
    yleinen: "Yleinen neuvonta",
    "lapset-nuoret-perheet": "Lapset, nuoret ja perheet",
    terveyspalvelut: "Terveyspalvelut",
    "mielenterveys-paihde": "Mielenterveys ja päihteet",
    tyoikaiset: "Työikäiset",
    ikaantyneet: "Ikääntyneet",
    vammaispalvelut: "Vammaispalvelut",
    yhteinen: "Yhteiset palvelut",
    paivystys: "Päivystys",
  },
  conversation: "Keskustelu",
  citizen: "Asiakas",
  bot: "Luotsi",
  you: "Sinä",
  chose: "valitsi",
  note: "Muistiinpano",
  noteOf: (name) => `Muistiinpano, ${name}`,
  masked: "Henkilötietoja peitetty",
  suggested: "Ehdotetut yhteydenottotavat",
  nextSteps: "Näytetyt vaiheet",
  handoff: {
    offered: "Asiakkaalle tarjottiin ihmistä.",
    queued: "Asiakas tuli jonoon.",
    claimed: "Otti keskustelun:",
    returned: "Keskustelu palautettiin.",
    closed: "Työntekijän osuus päättyi.",
    cancelled: "Asiakas perui odotuksen.",
    unavailable: "Ihmistä ei ollut tavoitettavissa.",
  },
  began: "Keskustelu alkoi.",
  switched: (language) => `Asiakas vaihtoi kielen: ${language}.`,
  feedbackAsked: "Asiakkaalta pyydettiin palautetta.",
  feedback: (helped, score) => `Palaute: tuliko autetuksi – ${helped}${score ? `, ${score}/10` : ""}.`,
  helped: { yes: "kyllä", partly: "osittain", no: "ei" },
  endedBy: {
    citizen: "Asiakas lopetti keskustelun.",
    staff: "Keskustelu lopetettiin.",
    idle: "Keskustelu päättyi, koska siihen ei kirjoitettu.",
  },
  writeTo: "Viesti asiakkaalle",
  writeNote: "Muistiinpano työtovereille",
  send: "Lähetä",
  saveNote: "Tallenna muistiinpano",
  noteHint: "Asiakas ei näe muistiinpanoa.",
  canned: "Valmis teksti",
  cannedInsert: "Lisää viestiin",
  sending: "Lähetetään",
  typing: "Asiakas kirjoittaa",
  claimFirst: "Ota keskustelu, niin voit vastata.",
  actions: "Toiminnot",
  giveBack: "Palauta jonoon",
  transfer: "Siirrä toiseen jonoon",
  transferTitle: "Mihin jonoon siirretään?",
  transferTo: "Jono",
  transferDo: "Siirrä",
  close: "Päätä",
  closeTitle: "Miten päätetään?",
  closeText: "Asiakas näkee, että keskustelu kanssasi päättyi. Hän voi tallentaa keskustelun.",
  closeToBot: "Luotsi jatkaa asiakkaan kanssa",
  closeAll: "Lopeta koko keskustelu",
  cancel: "Peruuta",
  newTab: "(avautuu uuteen välilehteen)",
  problems: {
    "already-claimed": "Työtoverisi ehti ottaa tämän keskustelun. Asiakas on siis hyvissä käsissä.",
    "not-waiting": "Asiakas ei enää odota.",
    "not-owner": "Keskustelu on nyt toisella työntekijällä.",
    "not-your-queue": "Keskustelu on jonossa, jota et palvele.",
    "unknown-conversation": "Keskustelua ei enää ole.",
    "unknown-queue": "Jonoa ei enää ole.",
    "queue-closed": "Jono on nyt kiinni. Valitse toinen.",
    "too-large": "Viesti on liian pitkä.",
    "too-fast": "Odota hetki ja yritä uudelleen.",
    "too-many-watched": "Sinulla on auki jo enimmäismäärä keskusteluja.",
    ended: "Keskustelu on päättynyt.",
    erased: "Asiakas poisti keskustelun.",
  },
  problem: "Se ei onnistunut. Yritä hetken päästä uudelleen.",
};

const sv: StaffStrings = {
  title: "Klienthandledning",
  language: "Språk",
  signOut: "Logga ut",
  connected: "Ansluten",
  connecting: "Ansluter…",
  offline: "Ingen anslutning. Det du skrivit finns kvar och anslutningen återställs automatiskt.",
  signedOutTitle: "Din session har avslutats",
  signedOutText: "Logga in på nytt. Dina samtal väntar på dig.",
  signIn: "Logga in",
  queue: (count) => `I kö (${count})`,
  nobodyWaits: "Ingen väntar just nu.",
  takeNext: "Ta följande",
  take: "Ta",
  mine: (count) => `Egna samtal (${count})`,
  noneMine: "Du har inga öppna samtal.",
  queues: "Köer",
  queueOpen: "Öppen",
  queueClosed: "Stängd",
  waitingCount: (count) => (count === 1 ? "1 väntar" : `${count} väntar`),
  waited: (minutes) => (minutes < 1 ? "Väntat under en minut" : `Väntat ${minutes} min`),
  since: (minutes) => (minutes < 1 ? "Har just börjat" : `Pågått ${minutes} min`),
  unread: (count) => (count === 1 ? "1 nytt meddelande" : `${count} nya meddelanden`),
  unknownTopic: "Ämnet är ännu inte känt",
  arrived: (topic) => `Ny i kön: ${topic}`,
  chooseTitle: "Välj ett samtal",
  chooseText: "Ta nästa i kön eller öppna ditt eget samtal. Du ser först sammanfattningen och sedan hela samtalet.",
  back: "Tillbaka till kön",
  summary: "Sammanfattning",
  spoken: "Språk",
  segment: "Servicehelhet",
  stage: "Handledningens steg",
  stages: {
    1: "1 – allmän rådgivning",
    2: "2 – allmän social- och hälsorådgivning",
    3: "3 – riktad handledning",
    4: "4 – intensiv servicehandledning",
  },
  reason: "Varför en människa",
  reasons: {
    asked: "Klienten bad om en människa",
    "own-case": "Det gäller klientens eget ärende",
    "many-needs": "Många servicebehov",
    "not-understood": "Luotsi förstod inte",
    dialog: "Enligt frågorna",
    safety: "En fara upptäcktes",
  },
  paths: "Föreslagna servicestigar",
  answers: "Svar på frågorna",
  firstWords: "Första meddelandet",
  danger: "Upptäckt fara",
  dangers: {
    emergency: "Nödsituation",
    suicide: "Självdestruktivitet",
    poisoning: "Förgiftning",
    violence: "Våld",
    "child-danger": "Barn i fara",
  },
  dangerNow: "genast",
  languages: { fi: "finska", sv: "svenska", en: "engelska", "fi-simple": "lättläst finska" },
  segments: {
    yleinen: "Allmän rådgivning",
    "lapset-nuoret-perheet": "Barn, unga och familjer",
    terveyspalvelut: "Hälsotjänster",
    "mielenterveys-paihde": "Psykisk hälsa och missbruk",
    tyoikaiset: "Personer i arbetsför ålder",
    ikaantyneet: "Äldre",
    vammaispalvelut: "Funktionshinderservice",
    yhteinen: "Gemensamma tjänster",
    paivystys: "Jour",
  },
  conversation: "Samtal",
  citizen: "Klient",
  bot: "Luotsi",
  you: "Du",
  chose: "valde",
  note: "Anteckning",
  noteOf: (name) => `Anteckning, ${name}`,
  masked: "Personuppgifter har dolts",
  suggested: "Föreslagna kontaktsätt",
  nextSteps: "Visade steg",
  handoff: {
    offered: "Klienten erbjöds en människa.",
    queued: "Klienten kom till kön.",
    claimed: "Tog samtalet:",
    returned: "Samtalet lämnades tillbaka.",
    closed: "Medarbetarens del avslutades.",
    cancelled: "Klienten slutade vänta.",
    unavailable: "Ingen människa var tillgänglig.",
  },
  began: "Samtalet började.",
  switched: (language) => `Klienten bytte språk: ${language}.`,
  feedbackAsked: "Klienten ombads om respons.",
  feedback: (helped, score) => `Respons: fick du hjälp – ${helped}${score ? `, ${score}/10` : ""}.`,
  helped: { yes: "ja", partly: "delvis", no: "nej" },
  endedBy: {
    citizen: "Klienten avslutade samtalet.",
    staff: "Samtalet avslutades.",
    idle: "Samtalet avslutades eftersom inget skrevs.",
  },
  writeTo: "Meddelande till klienten",
  writeNote: "Anteckning för kolleger",
  send: "Skicka",
  saveNote: "Spara anteckningen",
  noteHint: "Klienten ser inte anteckningen.",
  canned: "Färdig text",
  cannedInsert: "Lägg till i meddelandet",
  sending: "Skickas",
  typing: "Klienten skriver",
  claimFirst: "Ta samtalet för att kunna svara.",
  actions: "Åtgärder",
  giveBack: "Lämna tillbaka till kön",
  transfer: "Flytta till en annan kö",
  transferTitle: "Till vilken kö?",
  transferTo: "Kö",
  transferDo: "Flytta",
  close: "Avsluta",
  closeTitle: "Hur ska det avslutas?",
  closeText: "Klienten ser att samtalet med dig är slut och kan spara det.",
  closeToBot: "Luotsi fortsätter med klienten",
  closeAll: "Avsluta hela samtalet",
  cancel: "Avbryt",
  newTab: "(öppnas i en ny flik)",
  problems: {
    "already-claimed": "En kollega hann ta det här samtalet. Klienten är alltså i goda händer.",
    "not-waiting": "Klienten väntar inte längre.",
    "not-owner": "Samtalet är nu hos en annan medarbetare.",
    "not-your-queue": "Samtalet finns i en kö som du inte betjänar.",
    "unknown-conversation": "Samtalet finns inte längre.",
    "unknown-queue": "Kön finns inte längre.",
    "queue-closed": "Kön är stängd nu. Välj en annan.",
    "too-large": "Meddelandet är för långt.",
    "too-fast": "Vänta en stund och försök igen.",
    "too-many-watched": "Du har redan så många samtal öppna som det går.",
    ended: "Samtalet är avslutat.",
    erased: "Klienten raderade samtalet.",
  },
  problem: "Det lyckades inte. Försök igen om en stund.",
};

const en: StaffStrings = {
  title: "Customer guidance",
  language: "Language",
  signOut: "Sign out",
  connected: "Connected",
  connecting: "Connecting…",
  offline: "No connection. What you have written is kept, and the connection comes back by itself.",
  signedOutTitle: "Your session has ended",
  signedOutText: "Sign in again. Your conversations wait for you.",
  signIn: "Sign in",
  queue: (count) => `Waiting (${count})`,
  nobodyWaits: "Nobody is waiting right now.",
  takeNext: "Take the next one",
  take: "Take",
  mine: (count) => `My conversations (${count})`,
  noneMine: "You have no open conversations.",
  queues: "Queues",
  queueOpen: "Open",
  queueClosed: "Closed",
  waitingCount: (count) => `${count} waiting`,
  waited: (minutes) => (minutes < 1 ? "Waited under a minute" : `Waited ${minutes} min`),
  since: (minutes) => (minutes < 1 ? "Just begun" : `Lasted ${minutes} min`),
  unread: (count) => (count === 1 ? "1 new message" : `${count} new messages`),
  unknownTopic: "Topic not known yet",
  arrived: (topic) => `Someone new is waiting: ${topic}`,
  chooseTitle: "Choose a conversation",
  chooseText: "Take the next one in the queue or open one of yours. You see the summary first, then the whole conversation.",
  back: "Back to the queue",
  summary: "Summary",
  spoken: "Language",
  segment: "Service entity",
  stage: "Stage of guidance",
  stages: {
    1: "1 – general advice",
    2: "2 – general health and social advice",
    3: "3 – targeted guidance",
    4: "4 – intensive guidance",
  },
  reason: "Why a person",
  reasons: {
    asked: "The client asked for a person",
    "own-case": "It is the client's own case",
    "many-needs": "Many service needs",
    "not-understood": "Luotsi did not understand",
    dialog: "From the questions asked",
    safety: "Danger was recognised",
  },
  paths: "Service paths suggested",
  answers: "Answers to questions",
  firstWords: "First message",
  danger: "Danger recognised",
  dangers: {
    emergency: "Emergency",
    suicide: "Suicide risk",
    poisoning: "Poisoning",
    violence: "Violence",
    "child-danger": "Child in danger",
  },
  dangerNow: "now",
  languages: { fi: "Finnish", sv: "Swedish", en: "English", "fi-simple": "plain Finnish" },
  segments: {
    yleinen: "General advice",
    "lapset-nuoret-perheet": "Children, young people and families",
    terveyspalvelut: "Health services",
    "mielenterveys-paihde": "Mental health and substance use",
    tyoikaiset: "Working age",
    ikaantyneet: "Older people",
    vammaispalvelut: "Disability services",
    yhteinen: "Shared services",
    paivystys: "Urgent services",
  },
  conversation: "Conversation",
  citizen: "Client",
  bot: "Luotsi",
  you: "You",
  chose: "chose",
  note: "Note",
  noteOf: (name) => `Note, ${name}`,
  masked: "Personal data was masked",
  suggested: "Ways of contact suggested",
  nextSteps: "Steps shown",
  handoff: {
    offered: "The client was offered a person.",
    queued: "The client joined the queue.",
    claimed: "Took the conversation:",
    returned: "The conversation was returned.",
    closed: "The adviser's part ended.",
    cancelled: "The client stopped waiting.",
    unavailable: "No person was available.",
  },
  began: "The conversation began.",
  switched: (language) => `The client changed language: ${language}.`,
  feedbackAsked: "The client was asked for feedback.",
  feedback: (helped, score) => `Feedback: helped – ${helped}${score ? `, ${score}/10` : ""}.`,
  helped: { yes: "yes", partly: "partly", no: "no" },
  endedBy: {
    citizen: "The client ended the conversation.",
    staff: "The conversation was ended.",
    idle: "The conversation ended because nothing was written.",
  },
  writeTo: "Message to the client",
  writeNote: "Note for colleagues",
  send: "Send",
  saveNote: "Save the note",
  noteHint: "The client does not see the note.",
  canned: "Ready-made text",
  cannedInsert: "Add to the message",
  sending: "Sending",
  typing: "The client is typing",
  claimFirst: "Take the conversation to answer.",
  actions: "Actions",
  giveBack: "Return to the queue",
  transfer: "Move to another queue",
  transferTitle: "Which queue?",
  transferTo: "Queue",
  transferDo: "Move",
  close: "Finish",
  closeTitle: "How should it finish?",
  closeText: "The client sees that the conversation with you is over and can save it.",
  closeToBot: "Luotsi carries on with the client",
  closeAll: "End the whole conversation",
  cancel: "Cancel",
  newTab: "(opens in a new tab)",
  problems: {
    "already-claimed": "A colleague was faster and took this one. The client is in good hands.",
    "not-waiting": "The client is no longer waiting.",
    "not-owner": "Another adviser has the conversation now.",
    "not-your-queue": "The conversation waits in a queue that you do not serve.",
    "unknown-conversation": "The conversation no longer exists.",
    "unknown-queue": "The queue no longer exists.",
    "queue-closed": "The queue is closed now. Choose another one.",
    "too-large": "The message is too long.",
    "too-fast": "Wait a moment and try again.",
    "too-many-watched": "You already have as many conversations open as possible.",
    ended: "The conversation has ended.",
    erased: "The client deleted the conversation.",
  },
  problem: "That did not work. Please try again in a moment.",
};

export const STAFF_STRINGS: Record<StaffLanguage, StaffStrings> = { fi, sv, en };
