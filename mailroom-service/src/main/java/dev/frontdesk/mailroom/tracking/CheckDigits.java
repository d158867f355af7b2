package dev.frontdesk.mailroom.tracking;

/** The check digits that carriers write into their numbers. Each returns the digit that should stand at the end. */
final class CheckDigits {

    private static final int[] S10_WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int[] FEDEX_WEIGHTS = {3, 1, 7};

    private CheckDigits() {}

    /** UPU S10 (EMS and registered mail). @param digits the first eight of the nine digits */
    static int s10(String digits) {
        var sum = 0;
        for (int i = 0; i < S10_WEIGHTS.length; i++) {
            sum += digit(digits, i) * S10_WEIGHTS[i];
        }
        var check = 11 - sum % 11;
        return check == 10 ? 0 : check == 11 ? 5 : check;
    }

    /** UPS: letters count as digits, every second one twice. @param body the fifteen characters after {@code 1Z} */
    static int ups(String body) {
        var sum = 0;
        for (int i = 0; i < body.length(); i++) {
            var letter = body.charAt(i);
            var value = Character.isDigit(letter) ? letter - '0' : (letter - 63) % 10;
            sum += i % 2 == 0 ? value : 2 * value;
        }
        return (10 - sum % 10) % 10;
    }

    /** DHL Express: the remainder of seven. @param digits the first nine */
    static int dhl(String digits) {
        return (int) (Long.parseLong(digits) % 7);
    }

    /** FedEx Express: weights 3, 1, 7, modulo eleven. @param digits the first eleven */
    static int fedexExpress(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += digit(digits, i) * FEDEX_WEIGHTS[i % 3];
        }
        return sum % 11 % 10;
    }

    /** FedEx Ground: every second from the right three times, modulo ten. @param digits the first fourteen */
    static int fedexGround(String digits) {
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            var weight = (digits.length() - 1 - i) % 2 == 0 ? 3 : 1;
            sum += digit(digits, i) * weight;
        }
        return (10 - sum % 10) % 10;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
