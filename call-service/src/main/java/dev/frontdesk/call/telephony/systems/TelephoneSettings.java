package dev.frontdesk.call.telephony.systems;

import dev.frontdesk.call.telephony.asterisk.AsteriskSettings;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param simulator whether scripts may be played
 * @param asterisk one for each Asterisk or FreePBX; none by default
 */
@ConfigurationProperties("frontdesk.telephone")
record TelephoneSettings(
        @DefaultValue("false") boolean simulator,
        @DefaultValue List<AsteriskSettings> asterisk) {

    TelephoneSettings {
        asterisk = List.copyOf(asterisk);
    }
}
