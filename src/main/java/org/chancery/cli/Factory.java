package org.chancery.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; those that read or write get the console. */
final class Factory implements IFactory {
    private final Console console;

    Factory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> Arrays.equals(c.getParameterTypes(), new Class<?>[] {Console.class}))
                .findFirst();
        return constructor.isPresent()
                ? type.cast(constructor.get().newInstance(console))
                : CommandLine.defaultFactory().create(type);
    }
}
