package dev.frontdesk.directory.disclosure;

/**
 * Who is to see how whom is reached, and what for.
 *
 * @param staffId whose private contact
 * @param clerk account that asks
 * @param purpose stable word
 * @param about call, visit or message it is for
 * @param audience {@code inside}, or {@code outsider} when somebody outside is to be told
 */
public record Sight(String siteId, String staffId, String clerk, String purpose, String about, String audience) {

    public static final String INSIDE = "inside";
    public static final String OUTSIDER = "outsider";
}
