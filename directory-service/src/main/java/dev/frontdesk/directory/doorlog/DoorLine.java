package dev.frontdesk.directory.doorlog;

import dev.frontdesk.directory.door.Passage;

/** @param number of the line in the file @param badge whose, as the door system knows it */
record DoorLine(long number, String badge, Passage passage) {}
