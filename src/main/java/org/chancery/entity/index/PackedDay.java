package org.chancery.entity.index;

import java.util.Optional;
import org.chancery.entity.catalogue.Days;
import org.chancery.time.DateBounds;

/** A date of the catalogue in one number; 0 for none. */
final class PackedDay {
    private PackedDay() {}

    static long of(Optional<DateBounds> bounds) {
        return bounds.map(DateBounds::edtf).map(PackedDay::of).orElse(0L);
    }

    private static long of(String date) {
        boolean approximate = date.endsWith("~");
        String exact = approximate ? date.substring(0, date.length() - 1) : date;
        boolean before = exact.startsWith("-");
        String[] parts = (before ? exact.substring(1) : exact).split("-", -1);
        int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        long year = Long.parseLong(parts[0]);
        return (((((year << 4 | month) << 5 | day) << 1 | (approximate ? 1 : 0)) << 1) | (before ? 1 : 0)) + 1;
    }

    static Optional<DateBounds> bounds(long packed) {
        return packed == 0 ? Optional.empty() : Days.parse(text(packed - 1));
    }

    private static String text(long bits) {
        int day = (int) (bits >>> 2) & 0x1F;
        int month = (int) (bits >>> 7) & 0xF;
        StringBuilder text = new StringBuilder(12);
        text.append((bits & 1) != 0 ? "-" : "");
        padded(text, (int) (bits >>> 11), 1000);
        if (month > 0) {
            padded(text.append('-'), month, 10);
        }
        if (day > 0) {
            padded(text.append('-'), day, 10);
        }
        return text.append((bits & 2) != 0 ? "~" : "").toString();
    }

    private static void padded(StringBuilder text, int number, int least) {
        for (int size = least; size > 1 && number < size; size /= 10) {
            text.append('0');
        }
        text.append(number);
    }
}
