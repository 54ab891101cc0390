package org.chancery.graph;

import com.google.common.base.CaseFormat;

/** Constants as the graph writes them: {@code UP_TO} is {@code upTo}. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, name));
        } catch (IllegalArgumentException e) {
            throw new GraphException("\"" + name + "\" is no " + type.getSimpleName(), e);
        }
    }
}
