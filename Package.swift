// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target. `ExistentialAny` makes each boxed protocol value visible; the two import
/// settings make each file name what it uses, so that the stages' borders can be checked.
let common: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]
/// Sources: every unsafe expression is spelled `unsafe`.
let strict: [SwiftSetting] = common + [.strictMemorySafety()]
/// Owners and views of mapped files (`@_lifetime`); kept to the two targets that need it.
let views: [SwiftSetting] = strict + [.enableExperimentalFeature("Lifetimes")]

/// The name of the simdjson that is loaded when JSON lines are read (`make release` sets it); nil where it is linked.
let simdjson = Context.environment["GRIFFIE_SIMDJSON"].flatMap { $0.isEmpty ? nil : $0 }

/// One stage's target. `folder` is the stage, see ARCHITECTURE.md; a target imports only stages before it.
func stage(_ folder: String, _ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting] = strict)
    -> Target
{
    .target(name: name, dependencies: dependencies, path: "Sources/\(folder)/\(name)", swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)", exclude: exclude,
        swiftSettings: common)
}

let package = Package(
    name: "griffie",
    products: [.executable(name: "griffie", targets: ["griffie"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // Base: C libraries
        .target(
            name: "CICU", path: "Sources/Base/CICU",
            linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
        .target(
            name: "CSimdjson", path: "Sources/Base/CSimdjson",
            cxxSettings: simdjson.map { [.define("GRIFFIE_SIMDJSON", to: $0)] } ?? [],
            linkerSettings: simdjson == nil ? [.linkedLibrary("simdjson")] : []),
        .systemLibrary(
            name: "CLibXML2", path: "Sources/Base/CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]
        ),
        .target(name: "CLibArchive", path: "Sources/Base/CLibArchive"),
        .target(name: "CMail", path: "Sources/Base/CMail"),
        .systemLibrary(
            name: "CZstd", path: "Sources/Base/CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CMalloc", path: "Sources/Base/CMalloc"),
        .systemLibrary(name: "CPrefetch", path: "Sources/Base/CPrefetch"),
        .systemLibrary(name: "CProcess", path: "Sources/Base/CProcess"),
        // Base
        stage("Base", "SourceText", []),
        stage("Base", "Calendar", []),
        stage("Base", "UnicodeText", ["CICU"]),
        stage("Base", "Storage", ["CZstd"], views),
        // Read, Lex, Extract
        stage("Read", "DocumentReading", ["SourceText", "CLibArchive", "CLibXML2", "CMail", "CProcess", "CSimdjson"]),
        stage("Lex", "Lexing", ["SourceText", "UnicodeText"]),
        stage("Lex", "Vocabulary", ["Calendar", "SourceText", "Lexing"]),
        stage("Layout", "Layout", ["SourceText", "Lexing", "Vocabulary"]),
        stage("Extract", "Extraction", ["Calendar", "SourceText", "Lexing", "Vocabulary", "Layout"]),
        // Index
        stage("Index", "Analysis", ["SourceText", "UnicodeText", "Lexing", "CPrefetch"]),
        stage("Index", "InvertedIndex", ["Storage", "CPrefetch"], views),
        stage(
            "Index", "IndexSchema",
            ["Calendar", "SourceText", "UnicodeText", "Vocabulary", "Extraction", "InvertedIndex"]),
        stage(
            "Index", "Ingestion",
            [
                "SourceText", "Calendar", "DocumentReading", "Lexing", "Layout", "Extraction", "Analysis",
                "InvertedIndex",
                "IndexSchema", "Storage", "CMalloc", "CPrefetch",
            ]),
        // Query
        stage("Query", "QueryLanguage", ["Calendar", "SourceText"]),
        stage(
            "Query", "Search",
            [
                "SourceText", "Calendar", "UnicodeText", "QueryLanguage", "InvertedIndex", "IndexSchema", "Analysis",
                "Lexing", "Vocabulary", "Layout", "Extraction",
            ]),
        // Command line
        stage(
            "CommandLine", "Rendering",
            [
                "SourceText", "Calendar", "Storage", "Lexing", "Layout", "Extraction", "InvertedIndex", "IndexSchema",
                "Ingestion",
                "QueryLanguage", "Search",
            ]),
        .executableTarget(
            name: "griffie",
            dependencies: [
                "Storage", "Rendering", "Search", "QueryLanguage", "Analysis", "Ingestion", "IndexSchema",
                "InvertedIndex",
                "Extraction", "DocumentReading", "Lexing", "Layout", "SourceText", "Calendar",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/CommandLine/griffie", swiftSettings: strict),
        // Benchmarks
        .executableTarget(
            name: "StageBenchmark",
            dependencies: ["Storage", "DocumentReading", "InvertedIndex", "IndexSchema", "Ingestion"],
            path: "Benchmarks/StageBenchmark", swiftSettings: common),
        // Tests
        .target(
            name: "TestSupport", dependencies: ["Storage"], path: "Tests/TestSupport",
            swiftSettings: common),
        tests("SourceTextTests", ["SourceText"]),
        tests("UnicodeTextTests", ["UnicodeText"]),
        tests("StorageTests", ["Storage"]),
        tests("DocumentReadingTests", ["DocumentReading", "SourceText"]),
        tests("LexingTests", ["Lexing", "SourceText", "UnicodeText"]),
        tests("LayoutTests", ["DocumentReading", "Layout", "Lexing", "SourceText"]),
        tests("VocabularyTests", ["Lexing", "SourceText", "Vocabulary"]),
        tests(
            "ExtractionTests",
            ["Calendar", "Extraction", "Vocabulary", "Lexing", "SourceText", "DocumentReading"],
            exclude: ["Corpora"]),
        tests("AnalysisTests", ["Analysis", "Lexing"]),
        tests("IndexSchemaTests", ["Calendar", "IndexSchema", "Extraction", "SourceText"]),
        tests("InvertedIndexTests", ["InvertedIndex", "Storage"]),
        tests(
            "IngestionTests",
            ["Ingestion", "IndexSchema", "InvertedIndex", "Storage", "DocumentReading"]),
        tests("QueryLanguageTests", ["Calendar", "QueryLanguage", "SourceText"]),
        tests(
            "SearchTests",
            [
                "Search", "Calendar", "QueryLanguage", "Analysis", "IndexSchema", "InvertedIndex", "Storage",
                "Extraction", "DocumentReading", "Ingestion",
                "Lexing", "Vocabulary", "SourceText",
            ]),
        tests("RenderingTests", ["Rendering", "Extraction"]),
        tests("EndToEndTests", ["griffie"]),
    ],
    cxxLanguageStandard: .cxx17
)
