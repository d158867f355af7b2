package dev.frontdesk.directory.console;

import dev.frontdesk.directory.chatlist.ChatChannels;
import dev.frontdesk.directory.preference.QuietHours;
import dev.frontdesk.directory.preference.Way;
import dev.frontdesk.directory.preferencelist.Preferences;
import dev.frontdesk.directory.preferencelist.Preferences.PreferenceRow;
import dev.frontdesk.directory.stafflist.Staff;
import dev.frontdesk.web.Answers;
import dev.frontdesk.web.BadInput;
import dev.frontdesk.web.Missing;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Checks what somebody wrote about how a member of staff wants to be told. */
@Component
class WaysDesk {

    private static final PreferenceRow NOTHING_CHOSEN = new PreferenceRow(List.of(), null, -1);

    private final Preferences preferences;
    private final ChatChannels channels;
    private final Staff staff;

    WaysDesk(Preferences preferences, ChatChannels channels, Staff staff) {
        this.preferences = preferences;
        this.channels = channels;
        this.staff = staff;
    }

    /**
     * @param channel {@code mail} or the id of a chat channel of the site
     * @param chatName how the chat server calls the person; no telephone number
     */
    @Schema(name = "Way", example = "{\"channel\": \"chat-a-desk\", \"chatName\": \"lin.xiaoyu\"}")
    record WayBody(
            @NotNull(message = "field-missing") @Pattern(regexp = "mail|chat-[a-z0-9-]{1,60}", message = "id-malformed")
            String channel,

            @Nullable
            @Pattern(regexp = "(?![+0-9]{7})[A-Za-z0-9][A-Za-z0-9_.@-]{0,63}", message = "chat-name-malformed")
            String chatName) {}

    /**
     * @param until earlier than {@code from}: over midnight
     * @param days weekdays that are quiet throughout, 1 Monday to 7 Sunday
     */
    @Schema(name = "QuietHours", example = "{\"from\": \"19:00\", \"until\": \"08:00\", \"days\": [6, 7]}")
    record QuietHoursBody(
            @NotNull(message = "field-missing") @Pattern(regexp = TIME, message = "time-malformed")
            String from,

            @NotNull(message = "field-missing") @Pattern(regexp = TIME, message = "time-malformed")
            String until,

            @Nullable
            List<
                            @NotNull(message = "field-missing") @Min(value = 1, message = "value-invalid")
                            @Max(value = 7, message = "value-invalid") Integer>
                    days) {

        static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    }

    @Schema(
            name = "WaysRequest",
            example = "{\"ways\": [{\"channel\": \"mail\"}], \"quiet\": {\"from\": \"19:00\", \"until\": \"08:00\"}}")
    record WaysRequest(
            @NotNull(message = "field-missing") @Size(max = 5, message = "ways-too-many")
            List<@NotNull(message = "field-missing") @Valid WayBody> ways,

            @Nullable @Valid QuietHoursBody quiet) {}

    @Schema(name = "Ways")
    record WaysView(
            String staffId, List<Way> ways, @Nullable QuietHours quiet) {}

    ResponseEntity<WaysView> of(String staffId, String site) {
        assertKnown(staffId, site);
        var row = preferences.of(staffId).orElse(NOTHING_CHOSEN);
        return Answers.at(row.version(), new WaysView(staffId, row.ways(), row.quiet()));
    }

    /** @throws BadInput {@code channel-unknown} when the site has no such channel */
    List<Way> checked(String staffId, WaysRequest request, String site) {
        assertKnown(staffId, site);
        for (var way : request.ways()) {
            var mail = way.channel().equals(Way.MAIL.channel());
            if (!mail && channels.of(site, way.channel()).isEmpty()) {
                throw new BadInput("channel-unknown", "channel");
            }
            if (mail && way.chatName() != null) {
                throw new BadInput("chat-name-malformed", "chatName");
            }
        }
        return request.ways().stream()
                .map(way -> new Way(way.channel(), way.chatName()))
                .toList();
    }

    static @Nullable QuietHours quiet(WaysRequest request) {
        var quiet = request.quiet();
        if (quiet == null) {
            return null;
        }
        var days = quiet.days() == null
                ? List.<Integer>of()
                : quiet.days().stream().distinct().sorted().toList();
        return new QuietHours(LocalTime.parse(quiet.from()), LocalTime.parse(quiet.until()), days);
    }

    private void assertKnown(String staffId, String site) {
        if (staff.of(site, staffId).isEmpty()) {
            throw new Missing("unknown-staff");
        }
    }
}
