/// What the help of commands says, in English and in Dutch; lines that stand apart in the sources stand apart here.
enum DutchHelp {
    static let list = #"""
        OVERVIEW
        OVERZICHT
        USAGE
        GEBRUIK
        ARGUMENTS
        ARGUMENTEN
        OPTIONS
        OPTIES
        SUBCOMMANDS
        OPDRACHTEN
        values:
        waarden:
        default:
        standaard:
        Examples:
        Voorbeelden:
        Show the version.
        Toon de versie.
        Show help information.
        Toon deze hulp.
        See 'griffie help <subcommand>' for detailed help.
        Zie 'griffie help <opdracht>' voor meer.
        """#
}
