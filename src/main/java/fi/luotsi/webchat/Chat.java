package fi.luotsi.webchat;

import fi.luotsi.conversation.Announcements;
import fi.luotsi.conversation.EventLog;
import fi.luotsi.conversation.Turns;
import fi.luotsi.limits.Limits;
import java.time.Clock;

/** What all sockets of citizens work with. */
record Chat(
    Turns turns,
    EventLog log,
    Announcements announcements,
    Limits limits,
    EventFrames frames,
    Errors errors,
    WebchatSettings settings,
    Clock clock) {}
