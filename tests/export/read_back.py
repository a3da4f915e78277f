"""Reads what was exported with the libraries that people read it with, and prints what they see as JSON."""

import csv
import io
import json
import sys
import warnings

import networkx as nx
import openpyxl

warnings.filterwarnings("ignore")


def network(graph):
    return {
        "graph": {key: value for key, value in graph.graph.items() if isinstance(value, (str, int, float))},
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "density": nx.density(graph),
        "links": [[source, target, data] for source, target, data in graph.edges(data=True)],
    }


def cyjs(path):
    with open(path, encoding="utf-8") as file:
        read = json.load(file)
    graph = nx.cytoscape_graph(read)
    # networkx leaves out where nodes are drawn.
    for node in read["elements"]["nodes"]:
        graph.nodes[node["data"]["id"]].update(node["position"])
    return network(graph)


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def sheets(path):
    workbook = openpyxl.load_workbook(path, read_only=True)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in workbook.worksheets}


def package(path):
    import zipfile
    from frictionless import Package

    report = Package(path).validate()
    return {"valid": report.valid, "errors": report.flatten(["type", "note"])[:10], "files": zipfile.ZipFile(path).namelist()}


READERS = {
    "gexf": lambda path: network(nx.read_gexf(path)),
    "graphml": lambda path: network(nx.read_graphml(path)),
    "cyjs": cyjs,
    "csv": rows,
    "xlsx": sheets,
    "zip": package,
}

answers = {path: READERS[path.rsplit(".", 1)[1]](path) for path in sys.argv[1:]}
json.dump(answers, io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8"), ensure_ascii=False, default=str)
