package dev.frontdesk.visitor.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor shows at the desk or the kiosk can be read, and a slip of the finger is noticed. */
class InvitationCodeTest {

    private static final InvitationId ID = new InvitationId("invitation-0198f0a2-8000-7d52-8a10-5c0e3b2d0001");
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final InvitationCode CODE = InvitationCode.of(ID, 1);

    @Test
    void it_has_nine_letters_none_of_which_looks_like_another() {
        assertThat(CODE.value()).matches("[2-9A-HJKMNP-Z]{9}");
        assertThat(CODE).isEqualTo(InvitationCode.of(ID, 1));
        assertThat(CODE.spaced()).hasSize(11);
    }

    @Test
    void it_is_read_however_it_is_typed_or_scanned() {
        assertThat(InvitationCode.read(CODE.spaced().toLowerCase())).contains(CODE);
        assertThat(InvitationCode.read(
                        " " + CODE.value().substring(0, 4) + " " + CODE.value().substring(4)))
                .contains(CODE);
        assertThat(InvitationCode.read(CODE.scanned())).contains(CODE);
        assertThat(InvitationCode.read(fullWidth(CODE.value()))).contains(CODE);
    }

    @Test
    void one_wrong_letter_or_two_changed_about_are_always_noticed() {
        var value = CODE.value();
        for (int place = 0; place < value.length(); place++) {
            for (var letter : LETTERS.split("")) {
                var wrong = value.substring(0, place) + letter + value.substring(place + 1);
                assertThat(InvitationCode.read(wrong).isPresent()).isEqualTo(wrong.equals(value));
            }
        }
        for (int place = 0; place < 7; place++) {
            var changed = value.substring(0, place)
                    + value.charAt(place + 1)
                    + value.charAt(place)
                    + value.substring(place + 2);
            assertThat(InvitationCode.read(changed).isPresent()).isEqualTo(changed.equals(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABC", "ABCDEFGH0", "ABCDEFGHIJKLMNOP", "请出示", "https://example.com/x"})
    void what_is_no_code_is_none(String typed) {
        assertThat(InvitationCode.read(typed)).isEmpty();
    }

    @Test
    void three_hundred_guests_have_three_hundred_codes() {
        var codes = new HashSet<InvitationCode>();
        for (int guest = 1; guest <= 300; guest++) {
            codes.add(InvitationCode.of(ID, guest));
        }
        assertThat(codes).hasSize(300);
    }

    private static String fullWidth(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(letter -> wide.append((char) (letter + 0xFEE0)));
        return wide.toString();
    }
}
