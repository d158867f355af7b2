package dev.frontdesk.directory.channels;

import java.time.format.DateTimeFormatter;

/**
 * What is said in a chat, in Chinese and English: that there is something, until when, and where to look. Nothing of the
 * caller and nothing of the matter: the chat server is somebody else's, and colleagues read along.
 */
final class ChatText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private ChatText() {}

    static String of(Parcel parcel, Said said) {
        var before = parcel.wording().before(parcel.first().level());
        var words = said.of(said.words().chat(), parcel, TIME);
        var again = parcel.reminder();
        return """
            %s%s%s
            %s%s%s
            %s\
            """.formatted(
                again ? "提醒：" : "",
                before.zh(),
                words.zh(),
                again ? "Reminder: " : "",
                before.en(),
                words.en(),
                said.page()).strip();
    }
}
