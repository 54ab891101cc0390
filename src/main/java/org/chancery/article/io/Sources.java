package org.chancery.article.io;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.chancery.article.ArticleIds;
import org.chancery.article.ReadResult.Rejected;

/** Finds the files that the given names stand for: a file, all files below a folder in the order of their paths, or standard input. */
final class Sources {
    private Sources() {}

    static List<Source> find(List<String> names) {
        List<Source> sources = new ArrayList<>();
        names.forEach(name -> sources.addAll(find(name)));
        return sources;
    }

    private static List<Source> find(String name) {
        if (name.equals("-")) {
            return List.of(new Source.StandardInput());
        }
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                return List.of(bad(name, "there is no such file or folder; check the spelling"));
            }
            return Files.isDirectory(path) ? folder(name, path) : List.of(file(name, path));
        } catch (InvalidPathException invalid) {
            return List.of(bad(name, "it is no path: " + invalid.getReason()));
        }
    }

    private static Source file(String name, Path path) {
        String fileName = fileName(path);
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        boolean extension = fileName.lastIndexOf('.') > 0;
        return Format.of(fileName)
                .or(() -> extension ? Optional.empty() : Optional.of(Format.TEXT))
                .<Source>map(f -> new Source.File(new Input(name, path, ArticleIds.ofPath(fileName), folder), f))
                .orElseGet(() -> bad(name, unknown()));
    }

    private static List<Source> folder(String name, Path folder) {
        List<Path> files = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    visitor(folder, files, sources));
        } catch (IOException failure) {
            return List.of(bad(name, Input.unreadable(failure).reason()));
        }
        files.sort(Comparator.comparing(file -> below(folder, file)));
        for (Path file : files) {
            sources.add(MetadataTable.NAME.equals(fileName(file)) ? table(file, folder) : inFolder(file, folder));
        }
        return sources.isEmpty() ? List.of(bad(name, "holds no articles (" + Format.extensions() + ")")) : sources;
    }

    private static SimpleFileVisitor<Path> visitor(Path root, List<Path> files, List<Source> bad) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                if (!hidden(file)) {
                    bad.add(bad(file.toString(), Input.unreadable(failure).reason()));
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static Source table(Path file, Path root) {
        return new Source.Details(Optional.ofNullable(file.getParent()).orElse(root));
    }

    private static Source inFolder(Path file, Path folder) {
        String id = ArticleIds.ofPath(below(folder, file));
        return Format.of(fileName(file))
                .<Source>map(format ->
                        new Source.File(new Input(file.toString(), file, id, folder.toAbsolutePath()), format))
                .orElseGet(() -> bad(file.toString(), unknown()));
    }

    private static String unknown() {
        return "it is no kind of file that articles are read from (" + Format.extensions()
                + "); save it as one of these, or take it out of the folder";
    }

    private static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static String fileName(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }

    private static boolean hidden(Path path) {
        return fileName(path).startsWith(".");
    }

    private static Source.Bad bad(String name, String reason) {
        return new Source.Bad(new Rejected(name, reason));
    }
}
