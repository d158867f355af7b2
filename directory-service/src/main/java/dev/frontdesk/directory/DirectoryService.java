package dev.frontdesk.directory;

import dev.frontdesk.axon.EventCatalog;
import dev.frontdesk.directory.badge.BadgeEvent;
import dev.frontdesk.directory.calendar.CalendarEvent;
import dev.frontdesk.directory.chat.ChatChannelEvent;
import dev.frontdesk.directory.contact.PrivateContactEvent;
import dev.frontdesk.directory.customer.CustomerAssignmentEvent;
import dev.frontdesk.directory.department.DepartmentEvent;
import dev.frontdesk.directory.department.DepartmentTreeEvent;
import dev.frontdesk.directory.disclosure.DisclosureEvent;
import dev.frontdesk.directory.door.DoorDayEvent;
import dev.frontdesk.directory.extension.ExtensionEvent;
import dev.frontdesk.directory.extensiontable.ExtensionTableEvent;
import dev.frontdesk.directory.outing.OutingEvent;
import dev.frontdesk.directory.preference.PreferenceEvent;
import dev.frontdesk.directory.relay.RelayEvent;
import dev.frontdesk.directory.responsibility.ResponsibilityEvent;
import dev.frontdesk.directory.roster.DutyRosterEvent;
import dev.frontdesk.directory.site.SiteEvent;
import dev.frontdesk.directory.staff.StaffEvent;
import dev.frontdesk.directory.template.RelayTemplateEvent;
import dev.frontdesk.directory.wording.OutwardWordingEvent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** 通讯录与值班服务 · Who is who, who is on duty, and how to reach them. */
@SpringBootApplication
public class DirectoryService {

    /** The events this service stores. */
    @Bean
    EventCatalog eventCatalog() {
        return EventCatalog.of(
                SiteEvent.class,
                DepartmentEvent.class,
                DepartmentTreeEvent.class,
                StaffEvent.class,
                ExtensionEvent.class,
                ExtensionTableEvent.class,
                ResponsibilityEvent.class,
                RelayEvent.class,
                OutingEvent.class,
                ChatChannelEvent.class,
                PreferenceEvent.class,
                DutyRosterEvent.class,
                CalendarEvent.class,
                CustomerAssignmentEvent.class,
                PrivateContactEvent.class,
                DisclosureEvent.class,
                OutwardWordingEvent.class,
                RelayTemplateEvent.class,
                BadgeEvent.class,
                DoorDayEvent.class);
    }

    public static void main(String[] arguments) {
        SpringApplication.run(DirectoryService.class, arguments);
    }
}
