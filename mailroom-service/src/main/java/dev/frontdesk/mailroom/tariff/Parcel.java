package dev.frontdesk.mailroom.tariff;

/**
 * What the price of an item depends on.
 *
 * @param grams above 0
 * @param declaredCents value to insure; 0 for none
 * @param packed by the courier
 */
public record Parcel(Place place, long grams, long declaredCents, boolean packed) {}
