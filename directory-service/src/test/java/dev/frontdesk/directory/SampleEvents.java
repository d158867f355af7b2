package dev.frontdesk.directory;

import dev.frontdesk.directory.department.DepartmentEvent.DepartmentAdded;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentMoved;
import dev.frontdesk.directory.department.DepartmentEvent.DepartmentRenamed;
import dev.frontdesk.directory.department.DepartmentEvent.HotlinesAssigned;
import dev.frontdesk.directory.department.DepartmentEvent.ManagerNamed;
import dev.frontdesk.directory.department.DepartmentTreeEvent.DepartmentPlaced;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionAssigned;
import dev.frontdesk.directory.extension.ExtensionEvent.ExtensionReleased;
import dev.frontdesk.directory.extension.Holder;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTableOverdue;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.ExtensionTablePublished;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent.PublishingHourSet;
import dev.frontdesk.directory.extensiontable.TableEntry;
import dev.frontdesk.directory.relay.RelayEvent.RelayDelivered;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryFailed;
import dev.frontdesk.directory.relay.RelayEvent.RelayDeliveryRetried;
import dev.frontdesk.directory.relay.RelayEvent.RelayEscalated;
import dev.frontdesk.directory.relay.RelayEvent.RelayOverdue;
import dev.frontdesk.directory.relay.RelayEvent.RelayPutOff;
import dev.frontdesk.directory.relay.RelayEvent.RelayReadBack;
import dev.frontdesk.directory.relay.RelayEvent.RelayReminded;
import dev.frontdesk.directory.relay.RelayEvent.RelayRequested;
import dev.frontdesk.directory.relay.RelayEvent.RelaySeen;
import dev.frontdesk.directory.relay.RelayEvent.RelaySettled;
import dev.frontdesk.directory.relay.RelayEvent.RelayWithdrawn;
import dev.frontdesk.directory.responsibility.ResponsibilityEvent.SubjectAssigned;
import dev.frontdesk.directory.site.SiteEvent.DutySupervisorNamed;
import dev.frontdesk.directory.site.SiteEvent.SiteConfigured;
import dev.frontdesk.directory.staff.FurtherPost;
import dev.frontdesk.directory.staff.StaffEvent.AssistantNamed;
import dev.frontdesk.directory.staff.StaffEvent.DeputyNamed;
import dev.frontdesk.directory.staff.StaffEvent.DisclosureLevelSet;
import dev.frontdesk.directory.staff.StaffEvent.ExtensionsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.FurtherPostsAssigned;
import dev.frontdesk.directory.staff.StaffEvent.MailAddressChanged;
import dev.frontdesk.directory.staff.StaffEvent.StaffAdded;
import dev.frontdesk.directory.staff.StaffEvent.StaffLeft;
import dev.frontdesk.directory.staff.StaffEvent.StaffMoved;
import dev.frontdesk.directory.staff.StaffEvent.StaffRenamed;
import dev.frontdesk.kernel.DomainEvent;
import dev.frontdesk.kernel.Names;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One of each event; what is published of them are the contracts' samples. */
public final class SampleEvents {

    private static final String UUID = "0198f0a2-7c1e-7b3a-9d64-2f1f6a6c0001";
    private static final String MESSAGE = "message-" + UUID;
    private static final String RELAY = "relay-" + UUID + "-1";
    private static final Names GREETING = new Names(
            "您好,卓越科技,很高兴为您服务,请问有什么可以帮您?", "Good day, Excellence Technology, glad to serve you. How may I help?");
    private static final Names LIN = new Names("林小雨", "Lin Xiaoyu");

    public static final List<DomainEvent> OF_A_SITE = List.of(
            new SiteConfigured(
                    "site-a", new Names("总部", "Head office"), "Asia/Shanghai", 300, GREETING, at("00:30:00")),
            new DutySupervisorNamed("site-a", "staff-chen", at("00:30:10")));

    public static final List<DomainEvent> OF_A_DEPARTMENT = List.of(
            new DepartmentAdded(
                    "dept-sales",
                    "site-a",
                    new Names("销售一部", "Sales One"),
                    "staff-wang",
                    "dept-company",
                    List.of("8000", "8300"),
                    at("00:31:00")),
            new DepartmentRenamed("dept-sales", new Names("销售部", "Sales"), at("00:31:10")),
            new ManagerNamed("dept-sales", null, at("00:31:20")),
            new DepartmentMoved("dept-sales", "dept-operations", at("00:31:30")),
            new HotlinesAssigned("dept-sales", List.of("8000"), at("00:31:40")),
            new DepartmentPlaced("dept-tree-site-a", "dept-sales", "dept-operations", at("00:31:30")));

    public static final List<DomainEvent> OF_STAFF = List.of(
            new StaffAdded(
                    "staff-lin",
                    "site-a",
                    LIN,
                    "dept-sales",
                    new Names("销售代表", "Sales representative"),
                    List.of("189", "376"),
                    "lin@company-a.example",
                    "staff-chen",
                    false,
                    at("00:31:00")),
            new StaffRenamed("staff-lin", new Names("林雨", "Lin Yu"), at("00:32:10")),
            new StaffMoved("staff-lin", "dept-it", new Names("网管", "Network administrator"), at("00:32:20")),
            new ExtensionsAssigned("staff-lin", List.of("2222"), at("00:32:30")),
            new MailAddressChanged("staff-lin", "lin.yu@company-a.example", at("00:32:40")),
            new DeputyNamed("staff-lin", null, at("00:32:50")),
            new DisclosureLevelSet("staff-lin", true, at("00:33:00")),
            new FurtherPostsAssigned(
                    "staff-lin", List.of(new FurtherPost("dept-finance", new Names("出纳", "Cashier"))), at("00:33:10")),
            new AssistantNamed("staff-lin", "staff-shen", at("00:33:20")),
            new StaffLeft("staff-lin", at("09:00:00")));

    public static final List<DomainEvent> OF_AN_EXTENSION = List.of(
            new ExtensionAssigned("ext-site-a-8133", "site-a", "8133", Holder.staff("staff-lin"), at("00:31:00")),
            new ExtensionReleased("ext-site-a-8133", Holder.staff("staff-lin"), at("09:00:00")));

    public static final List<DomainEvent> OF_AN_EXTENSION_TABLE = List.of(
            new ExtensionTablePublished(
                    "exttable-site-a",
                    "site-a",
                    2,
                    "2026-11-23",
                    List.of(new TableEntry("8133", "staff", "staff-lin", LIN, "dept-sales")),
                    List.of("8111"),
                    31,
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    at("01:00:00")),
            new PublishingHourSet("exttable-site-a", "site-a", "10:00", at("00:40:00")),
            new ExtensionTableOverdue(
                    "exttable-site-a", "site-a", "2026-11-23", at("02:00:00"), "S59", at("02:00:03")));

    public static final List<DomainEvent> OF_A_RESPONSIBILITY = List.of(new SubjectAssigned(
            "resp-complaint",
            "site-a",
            "complaint",
            new Names("客户投诉", "Complaint"),
            List.of("8000", "8300"),
            new Names("客服热线", "Customer service hotline"),
            "S20-S21",
            at("00:34:00")));

    public static final List<DomainEvent> OF_A_RELAY = List.of(
            new RelayRequested(
                    RELAY,
                    MESSAGE,
                    "message",
                    "staff-lin",
                    MESSAGE + "/1",
                    "person-7f3c",
                    "b64c1f",
                    at("01:02:30"),
                    at("01:07:30"),
                    300,
                    null,
                    null,
                    at("01:02:30")),
            new RelayDeliveryFailed(
                    RELAY, MESSAGE, "staff-lin", "mail", "mail-not-accepted", 1, at("01:02:41"), at("01:02:31")),
            new RelayPutOff(RELAY, MESSAGE, "staff-lin", Instant.parse("2026-11-24T00:00:00Z"), at("01:02:32")),
            new RelayDeliveryRetried(RELAY, MESSAGE, "staff-lin", at("01:02:33")),
            new RelayDelivered(RELAY, MESSAGE, "staff-lin", "recipient", "live", at("01:02:31")),
            new RelaySeen(RELAY, MESSAGE, "staff-lin", at("01:03:00")),
            new RelayReminded(RELAY, MESSAGE, "staff-lin", "dingtalk", at("01:05:50")),
            new RelayReadBack(
                    RELAY,
                    MESSAGE,
                    "staff-lin",
                    false,
                    "compared",
                    RELAY + "/read-back-1",
                    "77aa01",
                    "S116",
                    at("01:03:20")),
            new RelayOverdue(RELAY, MESSAGE, "recipient", "staff-lin", at("01:07:30"), "S114", at("01:07:31")),
            new RelayEscalated(RELAY, MESSAGE, "deputy", "staff-chen", at("01:12:31"), "S121", at("01:07:31")),
            new RelaySettled(RELAY, MESSAGE, "answered", at("01:05:00")),
            new RelayWithdrawn(RELAY, MESSAGE, "relay-" + UUID + "-2", at("01:05:00")));

    private SampleEvents() {}

    public static Stream<DomainEvent> all() {
        return Stream.of(
                        OF_A_SITE,
                        OF_A_DEPARTMENT,
                        OF_STAFF,
                        OF_AN_EXTENSION,
                        OF_AN_EXTENSION_TABLE,
                        OF_A_RESPONSIBILITY,
                        OF_A_RELAY,
                        ChannelSamples.ALL,
                        OutingSamples.ALL,
                        RosterSamples.ALL,
                        CalendarSamples.ALL,
                        CustomerSamples.ALL,
                        DisclosureSamples.ALL,
                        OutwardSamples.ALL,
                        TemplateSamples.ALL,
                        DoorSamples.ALL)
                .flatMap(List::stream);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + "Z");
    }
}
