package org.chancery.entity.live;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.Linking;
import org.chancery.entity.People;
import org.chancery.entity.wikidata.ItemSketch;
import org.chancery.language.AnnotatedArticle;
import org.chancery.time.TimeExpression;

/**
 * Asks a service about the names that a linker left unlinked. A name and what it is taken for get one answer in an article, whatever other articles ask and in which
 * order they are read.
 */
public final class LiveLinker implements Linking {
    private record Answered(CatalogueEntry entry, Verdict verdict) {}

    private final Linking linker;
    private final LiveCatalogue catalogue;
    private final Wikidata wikidata;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> linked = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

    /**
     * @param linker asked first
     * @param catalogue the catalogue of that linker and what the service knows
     */
    public LiveLinker(Linking linker, LiveCatalogue catalogue, Wikidata wikidata) {
        this.linker = requireNonNull(linker, "linker is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.wikidata = requireNonNull(wikidata, "wikidata is null");
    }

    /**
     * How many names were asked about so far.
     *
     * @param asked names of all articles, each once
     * @param linked those that were linked in some article
     * @param unanswered those that the service did not answer in some article
     */
    public record Tally(int asked, int linked, int unanswered) {}

    /** What was asked and answered so far. */
    public Tally tally() {
        return new Tally(asked.size(), linked.size(), unanswered.size());
    }

    /** The Wikidata ids of what a local entity may be, by its name and type alone: for people to choose from. */
    public List<String> suggestions(Entity entity) {
        if (!Worthwhile.isAsked(entity)) {
            return List.of();
        }
        asked.add(entity.id());
        String name = Worthwhile.name(entity);
        List<ItemSketch> found = wikidata.namesakes(List.of(name)).get(name);
        if (found == null) {
            unanswered.add(entity.id());
            return List.of();
        }
        return Chooser.possible(found, name, entity.type());
    }

    @Override
    public List<EntityMention> link(AnnotatedArticle article, List<TimeExpression> times) {
        List<EntityMention> mentions = linker.link(article, times);
        Map<String, Question> questions = questions(article.article(), mentions);
        if (questions.isEmpty()) {
            return mentions;
        }
        Map<String, Answered> answers = new LinkedHashMap<>();
        Map<String, Verdict> open = new LinkedHashMap<>();
        verdicts(questions).forEach((id, verdict) -> entry(id, verdict)
                .ifPresentOrElse(entry -> answers.put(id, new Answered(entry, verdict)), () -> open.put(id, verdict)));
        linked.addAll(answers.keySet());
        return mentions.stream()
                .map(mention -> {
                    String id = mention.entity().id();
                    Answered answer = answers.get(id);
                    Verdict verdict = open.get(id);
                    return answer != null
                            ? linked(mention, answer, article.article())
                            : verdict != null ? open(mention, verdict) : mention;
                })
                .toList();
    }

    /** What the names of an article ask, by the ids of their local entities. */
    private static Map<String, Question> questions(Article article, List<EntityMention> mentions) {
        Map<String, List<EntityMention>> places = new LinkedHashMap<>();
        mentions.stream()
                .filter(mention -> Worthwhile.isAsked(mention.entity()))
                .forEach(mention -> places.computeIfAbsent(mention.entity().id(), id -> new ArrayList<>())
                        .add(mention));
        Map<String, Question> questions = new LinkedHashMap<>();
        places.forEach((id, same) -> questions.put(id, question(article, same)));
        return questions;
    }

    private static Question question(Article article, List<EntityMention> same) {
        Entity entity = same.get(0).entity();
        Optional<String> country = same.stream()
                .flatMap(mention -> mention.entity().country().stream())
                .findFirst();
        Set<String> weighed = same.stream()
                .flatMap(mention -> mention.candidates().stream())
                .map(Candidate::wikidata)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Question(Worthwhile.name(entity), entity.type(), article.published(), country, weighed);
    }

    /** What the service and the rules say; names that it did not answer are left out. */
    private Map<String, Verdict> verdicts(Map<String, Question> questions) {
        asked.addAll(questions.keySet());
        Map<String, List<ItemSketch>> found = namesakes(questions.values());
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        questions.forEach((id, question) -> {
            List<ItemSketch> namesakes = found.get(question.name());
            if (namesakes == null) {
                unanswered.add(id);
            } else {
                verdicts.put(id, Chooser.choose(question, namesakes));
            }
        });
        return verdicts;
    }

    private Map<String, List<ItemSketch>> namesakes(Collection<Question> questions) {
        return wikidata.namesakes(
                questions.stream().map(Question::name).distinct().toList());
    }

    private Optional<CatalogueEntry> entry(String id, Verdict verdict) {
        if (verdict.wikidata().isEmpty()) {
            return Optional.empty();
        }
        String wikidataId = verdict.wikidata().get();
        Optional<CatalogueEntry> entry = catalogue.entry(wikidataId);
        if (entry.isEmpty() && wikidata.item(wikidataId) instanceof Wikidata.NoAnswer) {
            unanswered.add(id);
        }
        return entry;
    }

    private EntityMention linked(EntityMention mention, Answered answer, Article article) {
        Entity entity = People.on(answer.entry(), catalogue, article.published());
        return with(mention, entity, answer.verdict().score(), answer.verdict().candidates());
    }

    /** An unlinked name with the items that it can mean, for people to choose from. */
    private static EntityMention open(EntityMention mention, Verdict verdict) {
        List<Candidate> candidates = Stream.concat(
                        mention.candidates().stream(),
                        verdict.wikidata().isPresent() ? Stream.empty() : verdict.candidates().stream())
                .toList();
        return with(mention, mention.entity(), mention.score(), candidates);
    }

    private static EntityMention with(EntityMention mention, Entity entity, double score, List<Candidate> candidates) {
        return new EntityMention(
                mention.sentence(),
                mention.firstToken(),
                mention.lastToken(),
                mention.start(),
                mention.end(),
                mention.text(),
                mention.form(),
                entity,
                score,
                candidates);
    }

    @Override
    public boolean isFinal(List<EntityMention> found) {
        return linker.isFinal(found)
                && found.stream()
                        .noneMatch(
                                mention -> unanswered.contains(mention.entity().id()));
    }
}
