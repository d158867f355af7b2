package dev.frontdesk.local.demo;

import java.time.LocalTime;

/** One paragraph of the file: what the desk is asked to do, and when. */
sealed interface Turn permits PhoneCall, DailyWork {

    /** Of the file, for complaints about it. */
    int line();

    LocalTime at();
}
