package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.Linker;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.live.LiveCatalogue;
import org.chancery.entity.live.LiveLinker;
import org.chancery.entity.live.api.Endpoint;
import org.chancery.entity.live.api.Host;
import org.chancery.entity.live.api.LiveWikidata;
import org.chancery.entity.live.api.Manners;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether and where a service is asked about names that nothing in the catalogue bears. Off as long as no address is given. */
final class WikidataOption {
    private static final String OPTION = "--wikidata";

    /** What can stand in brackets in a header. */
    private static final Pattern CONTACT = Pattern.compile("[!-~&&[^()]][ -~&&[^()]]{2,199}");

    private Optional<Endpoint> endpoint = Optional.empty();

    @Option(
            names = "--wikidata-cache",
            paramLabel = "DIR",
            description = {
                "Where its answers are kept and looked for first",
                "(default: chancery/wikidata in $XDG_CACHE_HOME or ~/.cache)."
            })
    private Optional<Path> cache = Optional.empty();

    @Option(
            names = "--wikidata-offline",
            description =
                    "Ask nothing: only answers that were kept before count, so that the same articles give the same again.")
    private boolean offline;

    @Option(
            names = "--wikidata-contact",
            paramLabel = "ADDRESS",
            description = "Your mail or page, which services want to be told by whoever asks them.")
    private Optional<String> contact = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private Optional<LiveWikidata> wikidata = Optional.empty();
    private Optional<LiveLinker> linker = Optional.empty();

    @Option(
            names = OPTION,
            paramLabel = "URL",
            description = {
                "Ask this service about names that are not in the catalogue, such as https://www.wikidata.org/w/api.php",
                "(docs/live.md). Without it nothing is asked."
            })
    private void address(String address) {
        try {
            endpoint = Optional.of(Endpoint.of(address));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), OPTION + ": " + e.getMessage());
        }
    }

    /** The names of a catalogue, and those that the service knows; interrupted when the virtual machine is. */
    Supplier<Names> over(Supplier<Catalogue> catalogue, Console console) {
        return over(catalogue, console, () -> false);
    }

    /**
     * The same.
     *
     * @param stop when it says yes nothing more is asked
     * @throws ParameterException when the options do not go together
     */
    Supplier<Names> over(Supplier<Catalogue> catalogue, Console console, BooleanSupplier stop) {
        check();
        if (endpoint.isEmpty()) {
            return () -> Names.of(catalogue.get());
        }
        LiveWikidata live = open(console, stop);
        wikidata = Optional.of(live);
        return () -> {
            Catalogue known = catalogue.get();
            LiveCatalogue both = new LiveCatalogue(known, live);
            LiveLinker asking = new LiveLinker(new Linker(known), both, live);
            linker = Optional.of(asking);
            return new Names(both, asking);
        };
    }

    /**
     * Looks at the options before anything is done.
     *
     * @throws ParameterException when they do not go together
     */
    void check() {
        require(endpoint.isPresent() || !offline, "--wikidata-offline");
        require(endpoint.isPresent() || cache.isEmpty(), "--wikidata-cache");
        require(endpoint.isPresent() || contact.isEmpty(), "--wikidata-contact");
        if (contact.filter(address -> !CONTACT.matcher(address).matches()).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--wikidata-contact is the address of your mail or page, in plain letters and without brackets");
        }
    }

    private LiveWikidata open(Console console, BooleanSupplier stop) {
        Path folder = cache.orElseGet(WikidataOption::usualCache);
        if (offline) {
            return LiveWikidata.replay(endpoint.orElseThrow(), folder, BundledCatalogue.contents(), console::say);
        }
        return LiveWikidata.of(
                endpoint.orElseThrow(),
                Manners.of(Program.load().version(), contact),
                folder,
                BundledCatalogue.contents(),
                Host.of(Clock.systemUTC(), stop, console::say));
    }

    private void require(boolean right, String option) {
        if (!right) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " goes with " + OPTION + " URL: name the service whose answers are meant");
        }
    }

    /** By the XDG base directory specification. */
    private static Path usualCache() {
        Path base = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return base.resolve("chancery").resolve("wikidata");
    }

    /** The ids of the items of the service that a local entity may be, for people to choose from; none as long as no service is asked. */
    Function<Entity, List<String>> suggestions() {
        return entity -> linker.map(asking -> asking.suggestions(entity)).orElse(List.of());
    }

    /** What was asked and what came of it, in words; nothing when nothing was to be asked. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        linker.map(LiveLinker::tally).ifPresent(tally -> {
            if (tally.asked() > 0) {
                lines.add(Count.of(tally.asked(), "name") + " looked up in " + endpoint.orElseThrow() + ", "
                        + tally.linked() + " linked");
            }
            if (tally.unanswered() > 0) {
                lines.add(unanswered(tally.unanswered()));
            }
        });
        return lines;
    }

    private String unanswered(int names) {
        String left = Count.of(names, "name") + " left unlinked for want of an answer";
        if (offline) {
            return left + ": the cache does not hold them; without --wikidata-offline they are asked for";
        }
        String reason = trouble().orElseGet(() -> endpoint.orElseThrow() + " refused questions: without a reason");
        return reason + "; " + left + "; the same command another time asks for them";
    }

    /** Why the service did not answer, for a command that cannot go on without its items; nothing when it did. */
    Optional<String> trouble() {
        return wikidata.flatMap(LiveWikidata::givenUp)
                .map(why -> " is asked nothing more: " + why)
                .or(() -> wikidata.flatMap(LiveWikidata::refused).map(why -> " refused questions: " + why))
                .map(what -> endpoint.orElseThrow() + what);
    }
}
