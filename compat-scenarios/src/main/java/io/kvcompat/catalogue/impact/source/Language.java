package io.kvcompat.catalogue.impact.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterBash;
import org.treesitter.TreeSitterC;
import org.treesitter.TreeSitterCSharp;
import org.treesitter.TreeSitterCpp;
import org.treesitter.TreeSitterElixir;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterJava;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterKotlin;
import org.treesitter.TreeSitterLua;
import org.treesitter.TreeSitterPhp;
import org.treesitter.TreeSitterPython;
import org.treesitter.TreeSitterRuby;
import org.treesitter.TreeSitterRust;
import org.treesitter.TreeSitterScala;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/** The languages that are parsed, each by its kept grammar. */
enum Language {
    JAVA(TreeSitterJava::new, "java"),
    KOTLIN(TreeSitterKotlin::new, "kt", "kts"),
    PYTHON(TreeSitterPython::new, "py", "pyi", "pyx"),
    JAVASCRIPT(TreeSitterJavascript::new, "js", "jsx", "mjs", "cjs", "vue", "svelte"),
    TYPESCRIPT(TreeSitterTypescript::new, "ts", "mts", "cts"),
    TSX(TreeSitterTsx::new, "tsx"),
    GO(TreeSitterGo::new, "go"),
    RUBY(TreeSitterRuby::new, "rb", "erb", "rake", "gemspec", "ru"),
    PHP(TreeSitterPhp::new, "php", "phtml", "inc"),
    CSHARP(TreeSitterCSharp::new, "cs"),
    RUST(TreeSitterRust::new, "rs"),
    C(TreeSitterC::new, "c", "h"),
    CPP(TreeSitterCpp::new, "cc", "cpp", "cxx", "hpp", "hh", "hxx"),
    ELIXIR(TreeSitterElixir::new, "ex", "exs", "eex", "heex"),
    SCALA(TreeSitterScala::new, "scala", "sc", "sbt"),
    SHELL(TreeSitterBash::new, "sh", "bash", "zsh", "ksh", "bats"),
    LUA(TreeSitterLua::new, "lua");

    private final Supplier<TSLanguage> grammar;
    private final Set<String> extensions;

    Language(Supplier<TSLanguage> grammar, String... extensions) {
        this.grammar = grammar;
        this.extensions = Set.of(extensions);
    }

    /** Returns the language of a file by its name; empty where it is no program. */
    static Optional<Language> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.equals("rakefile") || name.equals("gemfile")) {
            return Optional.of(RUBY);
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(language -> language.extensions.contains(extension))
                .findFirst();
    }

    TSLanguage grammar() {
        return grammar.get();
    }
}
