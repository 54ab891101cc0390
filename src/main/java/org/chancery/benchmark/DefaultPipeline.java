package org.chancery.benchmark;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;

/**
 * CoreNLP as it comes: its default name tagger, which finds times and numbers too, and its parser. It needs models of half a gigabyte and libraries that this
 * program does not have, so it is loaded from the folder of its own distribution, apart from the CoreNLP of the program.
 */
public final class DefaultPipeline implements AutoCloseable {
    private static final String WAY_OUT =
            "; give the folder of CoreNLP's own distribution with its models: https://nlp.stanford.edu/software/stanford-corenlp-4.5.10.zip, unpacked";

    private final URLClassLoader loader;
    private final Object pipeline;
    private final Constructor<?> annotation;
    private final Method annotate;

    private DefaultPipeline(URLClassLoader loader) throws ReflectiveOperationException {
        this.loader = loader;
        Class<?> type = loader.loadClass("edu.stanford.nlp.pipeline.StanfordCoreNLP");
        Class<?> text = loader.loadClass("edu.stanford.nlp.pipeline.Annotation");
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        pipeline = type.getConstructor(Properties.class).newInstance(settings);
        annotation = text.getConstructor(String.class);
        annotate = type.getMethod("annotate", text);
    }

    /**
     * Loads it: half a minute.
     *
     * @param folder with the jars of CoreNLP, its English models and what they need
     * @throws BenchmarkException when it cannot be loaded
     */
    public static DefaultPipeline load(Path folder) {
        URLClassLoader loader = new URLClassLoader(jars(folder), ClassLoader.getPlatformClassLoader());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader); // by which the calendar of holidays finds its files
        try {
            return new DefaultPipeline(loader);
        } catch (ReflectiveOperationException | LinkageError failure) {
            throw new BenchmarkException(
                    "cannot load CoreNLP's default pipeline from " + folder + ": " + root(failure) + WAY_OUT, failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.isEmpty()) {
                throw new BenchmarkException("there are no jars in " + folder + WAY_OUT);
            }
            URL[] urls = new URL[jars.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = url(jars.get(i));
            }
            return urls;
        } catch (IOException failure) {
            throw new BenchmarkException("cannot read the folder " + folder + WAY_OUT, failure);
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    /** Analyses an article, paragraph by paragraph as the program does. */
    public void read(Article article) {
        try {
            for (Paragraph paragraph : article.paragraphs()) {
                if (paragraph.kind() != Paragraph.Kind.BOILERPLATE) {
                    annotate.invoke(
                            pipeline,
                            annotation.newInstance(article.text().substring(paragraph.start(), paragraph.end())));
                }
            }
        } catch (ReflectiveOperationException failure) {
            throw new BenchmarkException(
                    "CoreNLP's default pipeline fails on " + article.id() + ": " + root(failure), failure);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException failure) {
            throw new BenchmarkException("cannot let go of CoreNLP's jars: " + failure, failure);
        }
    }
}
