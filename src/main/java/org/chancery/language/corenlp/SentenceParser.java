package org.chancery.language.corenlp;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.Properties;
import org.chancery.language.Dependencies;

/**
 * The neural dependency parser alone. CoreNLP's annotator around it makes four more graphs of every sentence (collapsed, enhanced), which takes a fifth of its
 * time and which nobody here looks at. May be used by several threads at once.
 */
final class SentenceParser {
    static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /**
     * How many products of a word at its place with the first layer are kept once they have been needed, 4 KB each; CoreNLP keeps 5,000, which a few dozen
     * articles use up, and reckons the others anew each time. It changes the time, never the tree.
     */
    private static final String KEPT = "30000";

    private final DependencyParser parser;

    private SentenceParser(DependencyParser parser) {
        this.parser = requireNonNull(parser, "parser is null");
    }

    static SentenceParser load() {
        Properties settings = new Properties();
        settings.setProperty("numCached", KEPT);
        return new SentenceParser(DependencyParser.loadFromModelFile(MODEL, settings));
    }

    /** The basic dependencies of a sentence whose tokens have their tags. */
    Dependencies parse(CoreMap sentence) {
        int size = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
        int[] heads = new int[size];
        String[] relations = new String[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        for (TypedDependency edge : parser.predict(sentence).typedDependencies()) {
            int dependent = edge.dep().index() - 1;
            heads[dependent] = edge.gov().index() - 1;
            relations[dependent] = heads[dependent] < 0 ? "root" : edge.reln().toString();
        }
        return new Dependencies(heads, relations);
    }
}
