package org.chancery.article.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.ArticleException;
import org.chancery.article.Details;
import org.chancery.article.ReadResult;
import org.chancery.article.ReadResult.Read;
import org.chancery.article.ReadResult.Rejected;

/** One pass over the inputs. */
final class Reading implements Iterator<ReadResult>, Closeable {
    private final Iterator<Source> sources;
    private final Drafts drafts;
    private final InputStream standardInput;
    private final Map<Path, MetadataTable> tables = new HashMap<>();
    private final Map<String, String> inputsById = new HashMap<>();
    private final Deque<ReadResult> waiting = new ArrayDeque<>();
    private Optional<Input> file = Optional.empty();
    private Optional<Items> open = Optional.empty();

    Reading(List<Source> sources, Drafts drafts, InputStream standardInput) {
        this.sources = sources.iterator();
        this.drafts = drafts;
        this.standardInput = standardInput;
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty()) {
            if (open.isPresent() && open.get().hasNext()) {
                waiting.add(read(open.get().next()));
            } else if (sources.hasNext()) {
                closeOpen();
                open(sources.next());
            } else {
                closeOpen();
                return false;
            }
        }
        return true;
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

    private void open(Source source) {
        if (source instanceof Source.Bad bad) {
            waiting.add(bad.rejected());
        } else if (source instanceof Source.Details details) {
            waiting.addAll(table(details.folder()).problems());
        } else if (source instanceof Source.StandardInput) {
            file = Optional.empty();
            open = Optional.of(new JsonLines("standard input", standardInput));
        } else if (source instanceof Source.File found) {
            open(found);
        }
    }

    private void open(Source.File found) {
        List<MetadataTable> broken =
                tables(found.input()).stream().filter(MetadataTable::isBroken).toList();
        if (!broken.isEmpty()) {
            broken.forEach(table -> waiting.addAll(table.problems()));
            return;
        }
        file = Optional.of(found.input());
        try {
            open = Optional.of(found.format().open(found.input()));
        } catch (ArticleException failure) {
            waiting.add(new Rejected(found.input().name(), failure.reason()));
        }
    }

    private ReadResult read(Item item) {
        try {
            Draft draft = item.draft().get();
            Details known = file.map(this::details).orElse(Details.NONE);
            boolean whole = file.isPresent() && file.get().name().equals(item.name());
            Article article = drafts.article(draft, whole ? file.map(Input::id) : Optional.empty(), known);
            String first = inputsById.putIfAbsent(article.id(), item.name());
            return first == null
                    ? new Read(article)
                    : new Rejected(
                            item.name(),
                            "it has the same id as " + first + ": " + article.id()
                                    + "; give one of them another name or id");
        } catch (ArticleException failure) {
            return new Rejected(item.name(), failure.reason());
        }
    }

    /** What the tables say of a file, the nearest first. */
    private Details details(Input input) {
        Details known = Details.NONE;
        for (MetadataTable table : tables(input)) {
            known = known.or(table.detailsOf(input.file()));
        }
        return known;
    }

    private List<MetadataTable> tables(Input input) {
        List<MetadataTable> found = new java.util.ArrayList<>();
        Path folder = input.file().toAbsolutePath().getParent();
        while (folder != null) {
            found.add(table(folder));
            folder = folder.equals(input.root()) ? null : folder.getParent();
        }
        return found;
    }

    private MetadataTable table(Path folder) {
        return tables.computeIfAbsent(folder.toAbsolutePath(), MetadataTable::in);
    }

    private void closeOpen() {
        try {
            close();
        } catch (IOException failure) {
            waiting.add(new Rejected(
                    file.map(Input::name).orElse("standard input"),
                    Input.unreadable(failure).reason()));
        }
        open = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
    }
}
