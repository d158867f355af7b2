package dev.frontdesk.web;

/** What an account may be at a site. Written into {@code @RolesAllowed} of every handler method. */
public final class Roles {

    public static final String RECEPTIONIST = "receptionist";

    /** Every member of staff. */
    public static final String HOST = "host";

    public static final String MAIL_CLERK = "mail-clerk";
    public static final String SUPERVISOR = "supervisor";
    public static final String MANAGER = "manager";
    public static final String ADMIN = "admin";
    public static final String KIOSK = "kiosk";

    /** Another program that acts. */
    public static final String INTEGRATION = "integration";

    /** Another program that only reads. */
    public static final String REPORTER = "reporter";

    private Roles() {}
}
