package dev.frontdesk.gateway.routes;

import static dev.frontdesk.gateway.accounts.Role.ADMIN;
import static dev.frontdesk.gateway.accounts.Role.HOST;
import static dev.frontdesk.gateway.accounts.Role.INTEGRATION;
import static dev.frontdesk.gateway.accounts.Role.KIOSK;
import static dev.frontdesk.gateway.accounts.Role.MAIL_CLERK;
import static dev.frontdesk.gateway.accounts.Role.MANAGER;
import static dev.frontdesk.gateway.accounts.Role.RECEPTIONIST;
import static dev.frontdesk.gateway.accounts.Role.REPORTER;
import static dev.frontdesk.gateway.accounts.Role.SUPERVISOR;
import static dev.frontdesk.gateway.routes.Part.CALL;
import static dev.frontdesk.gateway.routes.Part.DIRECTORY;
import static dev.frontdesk.gateway.routes.Part.GATEWAY;
import static dev.frontdesk.gateway.routes.Part.MAILROOM;
import static dev.frontdesk.gateway.routes.Part.VISITOR;

import dev.frontdesk.gateway.accounts.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;

/**
 * Every path of the API, where it leads and who may take it. The one place for it: requests are decided by this table
 * and documents are made from it. The first line that fits counts; a path in no line does not exist. Services check
 * roles again and may be stricter.
 */
public final class RouteRules {

    private static final Set<String> READ = Set.of("GET");
    private static final Set<String> PUT = Set.of("PUT");
    private static final Set<String> POST = Set.of("POST");
    private static final Set<String> WRITE = Set.of("POST", "PUT", "PATCH", "DELETE");

    private static final Set<Role> OFFICE = Set.of(RECEPTIONIST, HOST, MAIL_CLERK, SUPERVISOR, MANAGER, ADMIN);
    private static final Set<Role> DESK = Set.of(RECEPTIONIST, SUPERVISOR);
    private static final Set<Role> STAFF = Set.of(RECEPTIONIST, HOST, MAIL_CLERK, SUPERVISOR, MANAGER);
    private static final Set<Role> MAIL = Set.of(RECEPTIONIST, MAIL_CLERK, SUPERVISOR);
    private static final Set<Role> MONEY = Set.of(MAIL_CLERK, SUPERVISOR, MANAGER);
    private static final Set<Role> OVERSIGHT = Set.of(SUPERVISOR, MANAGER, ADMIN);
    private static final Set<Role> MASTER_DATA = Set.of(ADMIN, INTEGRATION);
    private static final Set<Role> ADMINS = Set.of(ADMIN);

    /** In the order in which they are asked. */
    public static final List<RouteRule> TABLE = List.of(
            RouteRule.of(DIRECTORY, READ, "/api/v1/sites/{siteId}/duty-supervisor", OVERSIGHT),
            RouteRule.of(DIRECTORY, READ, "/api/v1/sites/**", with(OFFICE, KIOSK, INTEGRATION, REPORTER)),
            RouteRule.of(DIRECTORY, WRITE, "/api/v1/sites/**", ADMINS),
            RouteRule.of(DIRECTORY, READ, "/api/v1/departments/**", with(OFFICE, INTEGRATION, REPORTER)),
            RouteRule.of(DIRECTORY, WRITE, "/api/v1/departments/**", MASTER_DATA),
            RouteRule.of(DIRECTORY, READ, "/api/v1/staff/{staffId}/ways", Set.of(SUPERVISOR)),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/staff/{staffId}/ways", Set.of(SUPERVISOR)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/staff/**", with(OFFICE, INTEGRATION)),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/staff/{id}/private-contact", with(STAFF, ADMIN, INTEGRATION)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/staff/{id}/reveals", with(DESK, MANAGER)),
            RouteRule.of(DIRECTORY, WRITE, "/api/v1/staff/**", MASTER_DATA),
            RouteRule.of(DIRECTORY, READ, "/api/v1/staff-imports/**", ADMINS),
            RouteRule.of(DIRECTORY, POST, "/api/v1/staff-imports/**", ADMINS),
            RouteRule.of(DIRECTORY, READ, "/api/v1/staff-export", with(ADMINS, SUPERVISOR)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/department-imports/**", ADMINS),
            RouteRule.of(DIRECTORY, READ, "/api/v1/department-export", with(ADMINS, SUPERVISOR)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/extension-table/**", OFFICE),
            RouteRule.of(DIRECTORY, POST, "/api/v1/extension-table/**", with(DESK, ADMIN)),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/extension-table/hour", ADMINS),
            RouteRule.of(DIRECTORY, READ, "/api/v1/extensions/**", with(OFFICE, INTEGRATION)),
            RouteRule.of(DIRECTORY, WRITE, "/api/v1/extensions/**", MASTER_DATA),
            RouteRule.of(DIRECTORY, READ, "/api/v1/responsibilities/**", with(OFFICE, INTEGRATION)),
            RouteRule.of(DIRECTORY, WRITE, "/api/v1/responsibilities/**", ADMINS),
            RouteRule.of(DIRECTORY, READ, "/api/v1/chat-channels", OFFICE),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/chat-channels/{channelId}", ADMINS),
            RouteRule.of(DIRECTORY, READ, "/api/v1/relay-templates/**", with(ADMINS, SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, WRITE, "/api/v1/relay-templates/**", ADMINS),
            RouteRule.of(DIRECTORY, READ, "/api/v1/relays/undelivered", OVERSIGHT),
            RouteRule.of(DIRECTORY, POST, "/api/v1/relays/{relayId}/deliveries", with(ADMINS, SUPERVISOR)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/relays/**", with(STAFF, ADMIN)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/relays/**", STAFF),
            RouteRule.of(DIRECTORY, READ, "/api/v1/staff-page/**", STAFF),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/staff-page/ways", STAFF),
            RouteRule.of(DIRECTORY, READ, "/api/v1/rosters/findings", with(OVERSIGHT, RECEPTIONIST)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/rosters/**", OFFICE),
            RouteRule.of(DIRECTORY, WRITE, "/api/v1/rosters/**", with(ADMINS, SUPERVISOR)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/calendar/**", OFFICE),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/calendar/**", with(ADMINS, SUPERVISOR)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/outings/**", STAFF),
            RouteRule.of(DIRECTORY, POST, "/api/v1/outings/**", STAFF),
            RouteRule.of(DIRECTORY, READ, "/api/v1/presence/**", STAFF),
            RouteRule.of(DIRECTORY, READ, "/api/v1/outward/staff/**", with(DESK, MANAGER, KIOSK)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/outward/wording", with(ADMINS, SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/outward/wording", ADMINS),
            RouteRule.of(DIRECTORY, READ, "/api/v1/disclosures/weekly", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/disclosures/**", with(DESK, MANAGER)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/disclosures/**", with(DESK, MANAGER)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/customer-imports/**", MASTER_DATA),
            RouteRule.of(DIRECTORY, POST, "/api/v1/customer-imports/**", MASTER_DATA),
            RouteRule.of(DIRECTORY, POST, "/api/v1/customers/find", with(DESK, MANAGER)),
            RouteRule.of(
                    DIRECTORY,
                    READ,
                    "/api/v1/customers/**",
                    Set.of(RECEPTIONIST, HOST, SUPERVISOR, MANAGER, ADMIN, INTEGRATION)),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/customers/**", with(MASTER_DATA, SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/customers/**", with(MASTER_DATA, HOST, SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/door-logs", with(DESK, ADMIN, INTEGRATION)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/badges", with(MASTER_DATA, SUPERVISOR)),
            RouteRule.of(DIRECTORY, PUT, "/api/v1/badges/**", with(MASTER_DATA, SUPERVISOR)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/persons/find", with(DESK, MANAGER)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/persons/{personId}/exports/**", Set.of(MANAGER)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/persons/{personId}/sights", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/erasures", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/erasures", Set.of(MANAGER)),
            RouteRule.of(DIRECTORY, POST, "/api/v1/erasures/{erasureId}/approval", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/audit/directory-service/roots", OVERSIGHT),
            RouteRule.of(DIRECTORY, READ, "/api/v1/audit/directory-service/threads/{personId}", with(DESK, MANAGER)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/audit/directory-service/**", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(DIRECTORY, READ, "/api/v1/operator/directory-service/**", OVERSIGHT),
            RouteRule.of(DIRECTORY, WRITE, "/api/v1/operator/directory-service/**", ADMINS),
            RouteRule.of(CALL, READ, "/api/v1/calls/**", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(CALL, WRITE, "/api/v1/calls/**", with(DESK, INTEGRATION)),
            RouteRule.of(CALL, READ, "/api/v1/messages", with(DESK, MANAGER)),
            RouteRule.of(CALL, READ, "/api/v1/messages/**", with(DESK, HOST, MANAGER)),
            RouteRule.of(CALL, POST, "/api/v1/messages/**", DESK),
            RouteRule.of(CALL, READ, "/api/v1/promises/**", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(CALL, POST, "/api/v1/promises/**", with(DESK, INTEGRATION)),
            RouteRule.of(CALL, READ, "/api/v1/missed-calls/**", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(CALL, POST, "/api/v1/missed-calls/**", with(DESK, INTEGRATION)),
            RouteRule.of(CALL, READ, "/api/v1/complaints", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(CALL, READ, "/api/v1/complaints/{id}", with(DESK, HOST, MANAGER, REPORTER)),
            RouteRule.of(CALL, POST, "/api/v1/complaints/{id}/acknowledge", with(DESK, HOST)),
            RouteRule.of(CALL, POST, "/api/v1/complaints/**", with(DESK, INTEGRATION)),
            RouteRule.of(CALL, READ, "/api/v1/call-figures/**", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(CALL, READ, "/api/v1/call-register/**", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(CALL, POST, "/api/v1/call-register/years/{year}/seal", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(CALL, POST, "/api/v1/routing-plans/rehearsals", with(Set.of(SUPERVISOR), MANAGER, ADMIN)),
            RouteRule.of(CALL, READ, "/api/v1/lines/**", with(DESK, MANAGER)),
            RouteRule.of(CALL, PUT, "/api/v1/lines/**", DESK),
            RouteRule.of(CALL, READ, "/api/v1/telephone", with(DESK, MANAGER)),
            RouteRule.of(CALL, POST, "/api/v1/telephone/scripts", Set.of(SUPERVISOR, INTEGRATION)),
            RouteRule.of(CALL, READ, "/api/v1/routing-plans/**", with(DESK, MANAGER, ADMIN)),
            RouteRule.of(CALL, PUT, "/api/v1/routing-plans/**", Set.of(SUPERVISOR, ADMIN)),
            RouteRule.of(CALL, READ, "/api/v1/audit/call-service/roots", OVERSIGHT),
            RouteRule.of(CALL, READ, "/api/v1/audit/call-service/threads/{personId}", with(DESK, MANAGER)),
            RouteRule.of(CALL, READ, "/api/v1/audit/call-service/**", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(CALL, READ, "/api/v1/operator/call-service/**", OVERSIGHT),
            RouteRule.of(CALL, WRITE, "/api/v1/operator/call-service/**", ADMINS),
            RouteRule.of(VISITOR, READ, "/api/v1/visits/{id}/outward", with(DESK, MANAGER, KIOSK)),
            RouteRule.of(VISITOR, READ, "/api/v1/visits/**", with(DESK, HOST, MANAGER, REPORTER)),
            RouteRule.of(VISITOR, POST, "/api/v1/invitations/checks", with(DESK, KIOSK)),
            RouteRule.of(VISITOR, POST, "/api/v1/invitations/find", DESK),
            RouteRule.of(VISITOR, POST, "/api/v1/visits/{id}/answers", with(DESK, HOST)),
            RouteRule.of(VISITOR, POST, "/api/v1/visits/{id}/reply", with(DESK, HOST)),
            RouteRule.of(VISITOR, POST, "/api/v1/visits/{id}/departure", with(DESK, HOST, KIOSK, INTEGRATION)),
            RouteRule.of(VISITOR, POST, "/api/v1/visits/**", with(DESK, KIOSK)),
            RouteRule.of(VISITOR, READ, "/api/v1/visit-promises/**", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(VISITOR, READ, "/api/v1/visit-plans/scripts", with(DESK, MANAGER, ADMIN, KIOSK)),
            RouteRule.of(VISITOR, READ, "/api/v1/visit-plans/**", with(DESK, MANAGER, ADMIN)),
            RouteRule.of(VISITOR, PUT, "/api/v1/visit-plans/**", Set.of(SUPERVISOR, ADMIN)),
            RouteRule.of(VISITOR, READ, "/api/v1/visit-figures/**", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(VISITOR, READ, "/api/v1/visit-registers/**", with(DESK, MANAGER)),
            RouteRule.of(VISITOR, POST, "/api/v1/visit-registers/**", DESK),
            RouteRule.of(VISITOR, READ, "/api/v1/invitations/**", STAFF),
            RouteRule.of(VISITOR, WRITE, "/api/v1/invitations/**", STAFF),
            RouteRule.of(VISITOR, READ, "/api/v1/hospitality/**", with(DESK, MANAGER, REPORTER)),
            RouteRule.of(VISITOR, POST, "/api/v1/hospitality/**", DESK),
            RouteRule.of(VISITOR, READ, "/api/v1/reception-plan", OFFICE),
            RouteRule.of(VISITOR, PUT, "/api/v1/reception-plan", with(ADMINS, SUPERVISOR)),
            RouteRule.of(VISITOR, READ, "/api/v1/watch-list/**", with(DESK, MANAGER)),
            RouteRule.of(VISITOR, POST, "/api/v1/watch-list/**", with(DESK, MANAGER)),
            RouteRule.of(VISITOR, READ, "/api/v1/visitor-badges/**", with(DESK, MANAGER)),
            RouteRule.of(VISITOR, POST, "/api/v1/visitor-badges/**", DESK),
            RouteRule.of(VISITOR, READ, "/api/v1/goods/**", with(MAIL, MANAGER, REPORTER)),
            RouteRule.of(VISITOR, POST, "/api/v1/goods/**", with(MAIL, HOST)),
            RouteRule.of(VISITOR, READ, "/api/v1/roll-calls/**", with(DESK, MANAGER)),
            RouteRule.of(VISITOR, POST, "/api/v1/roll-calls/**", with(DESK, MANAGER)),
            RouteRule.of(VISITOR, READ, "/api/v1/audit/visitor-service/roots", OVERSIGHT),
            RouteRule.of(VISITOR, READ, "/api/v1/audit/visitor-service/threads/{personId}", with(DESK, MANAGER)),
            RouteRule.of(VISITOR, READ, "/api/v1/audit/visitor-service/**", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(VISITOR, READ, "/api/v1/operator/visitor-service/**", OVERSIGHT),
            RouteRule.of(VISITOR, WRITE, "/api/v1/operator/visitor-service/**", ADMINS),
            RouteRule.of(MAILROOM, READ, "/api/v1/mail/courier-accounts/**", with(MONEY, ADMIN)),
            RouteRule.of(
                    MAILROOM,
                    PUT,
                    "/api/v1/mail/courier-accounts/{id}/statement-mapping",
                    with(ADMINS, MAIL_CLERK, SUPERVISOR)),
            RouteRule.of(MAILROOM, PUT, "/api/v1/mail/courier-accounts/**", with(ADMINS, SUPERVISOR)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/courier-accounts/{id}/quotes", with(MONEY, RECEPTIONIST, ADMIN)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/courier-accounts/{id}/recosts", MONEY),
            RouteRule.of(MAILROOM, READ, "/api/v1/mail/statements/**", MONEY),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/statements/**", Set.of(MAIL_CLERK, SUPERVISOR)),
            RouteRule.of(MAILROOM, READ, "/api/v1/mail/settlements/**", MONEY),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/settlements/{id}/resolutions", Set.of(MAIL_CLERK, SUPERVISOR)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/settlements/{id}/payment", MONEY),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/settlements/**", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(MAILROOM, READ, "/api/v1/mail/costs/**", with(MONEY, REPORTER)),
            RouteRule.of(MAILROOM, READ, "/api/v1/mail/tracers/**", with(MAIL, MANAGER)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/tracers/**", MAIL),
            RouteRule.of(MAILROOM, READ, "/api/v1/mail/correspondence/**", with(MAIL, MANAGER)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/correspondence/**", MAIL),
            RouteRule.of(MAILROOM, READ, "/api/v1/mail/policy", with(STAFF, ADMIN)),
            RouteRule.of(MAILROOM, PUT, "/api/v1/mail/policy", Set.of(SUPERVISOR, ADMIN)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/outgoing", with(MAIL, HOST)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/outgoing/{id}/corrections", with(MAIL, HOST)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/outgoing/{id}/seal", with(MAIL, HOST)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/outgoing/{id}/self-consigned", with(MAIL, HOST)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/outgoing/{id}/cancellation", with(MAIL, HOST)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/tracking-numbers", with(MAIL, HOST)),
            RouteRule.of(MAILROOM, POST, "/api/v1/mail/incoming/{id}/proxies", Set.of(HOST)),
            RouteRule.of(MAILROOM, READ, "/api/v1/mail/**", with(MAIL, HOST, MANAGER, REPORTER)),
            RouteRule.of(MAILROOM, WRITE, "/api/v1/mail/**", MAIL),
            RouteRule.of(MAILROOM, READ, "/api/v1/audit/mailroom-service/roots", OVERSIGHT),
            RouteRule.of(MAILROOM, READ, "/api/v1/audit/mailroom-service/threads/{personId}", with(DESK, MANAGER)),
            RouteRule.of(MAILROOM, READ, "/api/v1/audit/mailroom-service/**", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.of(MAILROOM, READ, "/api/v1/operator/mailroom-service/**", OVERSIGHT),
            RouteRule.of(MAILROOM, WRITE, "/api/v1/operator/mailroom-service/**", ADMINS),
            RouteRule.of(GATEWAY, READ, "/api/v1/accounts", ADMINS),
            RouteRule.of(GATEWAY, READ, "/api/v1/accounts/{name}", ADMINS),
            RouteRule.of(GATEWAY, PUT, "/api/v1/accounts/{name}", ADMINS),
            RouteRule.of(GATEWAY, POST, "/api/v1/accounts/{name}/password", ADMINS),
            RouteRule.of(GATEWAY, POST, "/api/v1/accounts/{name}/sign-out", ADMINS),
            RouteRule.of(GATEWAY, Set.of("DELETE"), "/api/v1/accounts/{name}/second-factor", ADMINS),
            RouteRule.of(GATEWAY, READ, "/api/v1/routes", ADMINS),
            RouteRule.own(READ, "/api/v1/me"),
            RouteRule.own(PUT, "/api/v1/me/site"),
            RouteRule.own(PUT, "/api/v1/me/language"),
            RouteRule.own(PUT, "/api/v1/me/password"),
            RouteRule.own(Set.of("POST", "PUT"), "/api/v1/me/second-factor"),
            RouteRule.own(POST, "/api/v1/me/second-factor/removal"),
            RouteRule.own(POST, "/api/v1/me/sign-out"),
            RouteRule.own(POST, "/api/v1/me/sign-out-everywhere"),
            RouteRule.atSite(READ, "/api/v1/today", with(DESK, MANAGER)),
            RouteRule.atSite(READ, "/api/v1/audit/events", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.atSite(READ, "/api/v1/audit/conformance", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.atSite(READ, "/api/v1/persons/{personId}/thread", with(DESK, MANAGER)),
            RouteRule.atSite(READ, "/api/v1/audit/on-site", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.atSite(READ, "/api/v1/audit/persons/{personId}/promises", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.atSite(READ, "/api/v1/audit/contacts/{contactId}/reveals", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.atSite(READ, "/api/v1/audit/calls/{callId}/extension-table", Set.of(SUPERVISOR, MANAGER)),
            RouteRule.atSite(READ, "/api/v1/live", Set.of(Role.values())),
            RouteRule.atSite(READ, "/api/v1/kiosks", with(ADMINS, SUPERVISOR)),
            RouteRule.atSite(PUT, "/api/v1/kiosks/{kioskId}", ADMINS),
            RouteRule.atSite(POST, "/api/v1/kiosks/{kioskId}/revocation", with(ADMINS, SUPERVISOR)));

    private RouteRules() {}

    /** The line that a request takes, when there is one. */
    public static Optional<RouteRule> find(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        return TABLE.stream()
                .filter(rule -> rule.leads(parsed) && rule.takes(method))
                .findFirst();
    }

    /** What can be done at a path at all; empty when it does not exist. */
    static Set<String> methods(String path) {
        var parsed = PathContainer.parsePath(path);
        return TABLE.stream()
                .filter(rule -> rule.leads(parsed))
                .flatMap(rule -> rule.methods().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Role> with(Set<Role> roles, Role... more) {
        var all = new HashSet<>(roles);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
